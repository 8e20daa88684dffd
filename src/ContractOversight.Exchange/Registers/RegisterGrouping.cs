using ContractOversight.Exchange.Intake;
using ContractOversight.Exchange.Sheets;

namespace ContractOversight.Exchange.Registers;

/// <summary>Joins the rows of one contract, tells parts apart, and refuses duplicates.</summary>
internal static class RegisterGrouping
{
    private const int MostRowsOfOneReference = 500;
    private const int MostRows = 200_000;

    public static IEnumerable<RowRead<RegisterRow>> Of(IEnumerable<RowRead<RegisterRow>> reads, IntakeTally tally)
    {
        List<RowRead<RegisterRow>> kept = [];
        var byReference = new Dictionary<string, List<int>>(StringComparer.OrdinalIgnoreCase);
        foreach (var read in reads)
        {
            if (tally.Accepted + tally.Refused >= MostRows)
            {
                throw FileRefusedException.TooLarge($"a register may have at most {MostRows:N0} rows");
            }

            if (read.Accepted is not { } contract)
            {
                tally.Refused += read.Refusals.Count > 0 ? 1 : 0;
                tally.Ignored += read.Ignored is null ? 0 : 1;
                kept.Add(read);
                continue;
            }

            var places = byReference.TryGetValue(contract.Reference, out var earlier) ? earlier : byReference[contract.Reference] = [];
            Place(read, contract, kept, places, tally);
        }

        return kept;
    }

    private static void Place(RowRead<RegisterRow> read, RegisterRow contract, List<RowRead<RegisterRow>> kept, List<int> places, IntakeTally tally)
    {
        if (places.Count >= MostRowsOfOneReference || places.Exists(place => kept[place].Accepted!.SourceRows.Count >= MostRowsOfOneReference))
        {
            tally.Refused++;
            kept.Add(RowRead<RegisterRow>.Refuse(read.Sheet, read.Row, [new(read.Sheet, read.Row, "Reference", contract.Reference, $"More than {MostRowsOfOneReference} rows have this reference. Give each contract a reference of its own.")]));
            return;
        }

        foreach (var place in places)
        {
            var earlier = kept[place].Accepted!;
            if (IsSameContract(earlier, contract) && contract.Suppliers.Except(earlier.Suppliers).Any())
            {
                kept[place] = kept[place] with { Accepted = Join(earlier, contract) };
                Accept(contract, tally);
                return;
            }

            if (IsSameTitle(earlier, contract) && earlier.StartsOn == contract.StartsOn && (contract.Title is not null || IsSameContract(earlier, contract)))
            {
                tally.Refused++;
                kept.Add(RowRead<RegisterRow>.Refuse(read.Sheet, read.Row, [Duplicate(read, contract, earlier)]));
                return;
            }
        }

        places.Add(kept.Count);
        kept.Add(read with { Accepted = contract with { Part = places.Count } });
        Accept(contract, tally);
    }

    private static void Accept(RegisterRow contract, IntakeTally tally)
    {
        tally.Accepted++;
        tally.TotalPence += contract.ControlPence;
        tally.RowsWithoutSupplier += contract.Suppliers.Count == 0 ? 1 : 0;
    }

    private static RegisterRow Join(RegisterRow earlier, RegisterRow later) => earlier with
    {
        Suppliers = [.. earlier.Suppliers, .. later.Suppliers],
        SourceRows = [.. earlier.SourceRows, .. later.SourceRows],
        ControlPence = earlier.ControlPence + later.ControlPence,
    };

    private static RowRefusal Duplicate(RowRead<RegisterRow> read, RegisterRow contract, RegisterRow earlier) => new(
        read.Sheet, read.Row, "Reference", contract.Reference,
        $"Row {earlier.Row} of \"{earlier.Sheet}\" has the same reference, title and start. Remove one of the two, or give it another reference.");

    private static bool IsSameTitle(RegisterRow one, RegisterRow other) => string.Equals(one.Title, other.Title, StringComparison.OrdinalIgnoreCase);

    private static bool IsSameContract(RegisterRow one, RegisterRow other) =>
        IsSameTitle(one, other) && one.TotalValuePence == other.TotalValuePence && one.AnnualValuePence == other.AnnualValuePence
        && one.StartsOn == other.StartsOn && one.EndsOn == other.EndsOn && one.SignedOn == other.SignedOn && one.Buyer == other.Buyer;
}
