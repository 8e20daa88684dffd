using ContractOversight.Domain.Contracts;
using ContractOversight.Exchange.Intake;
using ContractOversight.Exchange.Registers;

namespace ContractOversight.Jobs.Intake;

/// <summary>Turns what a row of a register says into the facts of an agreement.</summary>
internal static class RegisterFacts
{
    private const int CpvDigits = 8;

    /// <summary>The title, or what comes nearest to one: a record without any could not be found again.</summary>
    public static string TitleOf(RegisterRow row)
    {
        var title = row.Title ?? row.Description ?? row.Category ?? row.Reference;
        return title.Length <= Contract.TitleMaxLength ? title : title[..Contract.TitleMaxLength];
    }

    /// <summary>Why a row cannot be taken over although it reads well; null where it can.</summary>
    /// <param name="row">The row.</param>
    /// <param name="contract">The agreement it means; null for a new one.</param>
    public static RowRefusal? Problem(RegisterRow row, Contract? contract)
    {
        var category = row.Category ?? row.Department;
        if (category?.Length > Contract.ShortTextMaxLength)
        {
            return new RowRefusal(
                row.Sheet, row.Row, "Category", category[..Contract.ShortTextMaxLength] + "…",
                $"The category has {category.Length} characters; at most {Contract.ShortTextMaxLength} are kept. Shorten it.");
        }

        // What the file leaves blank stays, so one date of the file can contradict one that is held.
        var (start, end) = (row.StartsOn ?? contract?.StartsOn, row.CurrentlyEndsOn ?? row.EndsOn ?? contract?.EndsOn);
        return end < start
            ? new RowRefusal(
                row.Sheet, row.Row, row.StartsOn is null ? "End" : "Start", $"{row.StartsOn ?? end:d MMMM yyyy}",
                $"With what the register holds for {row.Reference}, the contract would end on {end:d MMMM yyyy}, before it starts on {start:d MMMM yyyy}. Give both dates in the row, or correct the record first.")
            : null;
    }

    /// <summary>Takes over what the row says; what it leaves blank stays as it was.</summary>
    public static void Apply(RegisterRow row, Contract contract)
    {
        contract.Title = row.Title is null && contract.Id != 0 ? contract.Title : TitleOf(row);
        contract.Description = row.Description ?? contract.Description;
        contract.Category = row.Category ?? row.Department ?? contract.Category;
        contract.CpvCode = Cpv(row.CpvCode) ?? contract.CpvCode;
        contract.CurrentValuePence = row.TotalValuePence ?? contract.CurrentValuePence;
        contract.AwardedValuePence ??= row.TotalValuePence;
        contract.AnnualValuePence = row.AnnualValuePence ?? contract.AnnualValuePence;
        contract.ValueIncludesVat = row.IncludesVat ?? contract.ValueIncludesVat;
        contract.SignedOn = row.SignedOn ?? contract.SignedOn;
        contract.StartsOn = row.StartsOn ?? contract.StartsOn;
        contract.EndsOn = row.CurrentlyEndsOn ?? row.EndsOn ?? contract.EndsOn;
        contract.InitialEndsOn ??= row.EndsOn;
        contract.NextReviewDue = row.NextReviewDue ?? contract.NextReviewDue;
        contract.Route = RouteWords.Read(row.ProcurementRoute) is var route and not ProcurementRoute.Unknown ? route : contract.Route;
    }

    /// <summary>The extension options that the row states in months; one whose fate is not stated is open.</summary>
    public static IEnumerable<ExtensionOption> Options(RegisterRow row, int contractId)
    {
        if (row.ExtensionMonths is not (> 0 and var months))
        {
            yield break;
        }

        for (var ordinal = 1; ordinal <= Math.Max(row.ExtensionCount ?? 1, 1); ordinal++)
        {
            yield return new ExtensionOption
            {
                ContractId = contractId,
                Ordinal = ordinal,
                Months = months,

                // "No" in a register's "taken?" column means not yet as often as never, so the option stays open.
                State = row.ExtensionsTaken.ElementAtOrDefault(ordinal - 1) == true ? ExtensionOptionState.Taken : ExtensionOptionState.Open,
            };
        }
    }

    /// <summary>The first code of a list, its check digit left off.</summary>
    public static string? Cpv(string? codes)
    {
        var digits = new string((codes ?? "").TrimStart().TakeWhile(char.IsAsciiDigit).Take(CpvDigits).ToArray());
        return digits.Length == CpvDigits ? digits : null;
    }
}
