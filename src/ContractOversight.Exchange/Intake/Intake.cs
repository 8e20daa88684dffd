using ContractOversight.Exchange.Columns;

namespace ContractOversight.Exchange.Intake;

/// <summary>A file that has been understood and can be read, as often as wanted, row by row.</summary>
/// <typeparam name="T">The record.</typeparam>
public sealed class Intake<T>
    where T : class
{
    private readonly Func<IntakeTally, IEnumerable<RowRead<T>>> _rows;

    internal Intake(IReadOnlyList<ColumnMapping> mappings, IReadOnlyList<string> assumptions, Func<IntakeTally, IEnumerable<RowRead<T>>> rows)
    {
        Mappings = mappings;
        Assumptions = assumptions;
        _rows = rows;
    }

    /// <summary>What was recognised, one for each sheet that holds records; empty for JSON.</summary>
    public IReadOnlyList<ColumnMapping> Mappings { get; }

    /// <summary>What had to be assumed, as sentences to show before a person confirms.</summary>
    public IReadOnlyList<string> Assumptions { get; }

    /// <summary>Reads the file forward; the tally is complete when the enumeration has ended.</summary>
    /// <param name="tally">A fresh account, which is kept up to date row by row.</param>
    /// <returns>One outcome for every source row, in order; rows of one contract with several suppliers share one outcome.</returns>
    /// <exception cref="Sheets.FileRefusedException">While enumerating, where the file turns out to be unreadable.</exception>
    public IEnumerable<RowRead<T>> Rows(IntakeTally tally) => _rows(tally);

    /// <summary>Reads the whole file into memory.</summary>
    /// <returns>Records, refusals, ignored rows and the account.</returns>
    /// <exception cref="Sheets.FileRefusedException">Where the file turns out to be unreadable.</exception>
    public IntakeResult<T> ReadAll()
    {
        var tally = new IntakeTally();
        List<T> records = [];
        List<RowRefusal> refusals = [];
        List<IgnoredRow> ignored = [];
        foreach (var row in Rows(tally))
        {
            if (row.Accepted is { } record)
            {
                records.Add(record);
            }
            else if (row.Ignored is { } reason)
            {
                ignored.Add(reason);
            }

            refusals.AddRange(row.Refusals);
        }

        return new(records, refusals, ignored, tally);
    }
}
