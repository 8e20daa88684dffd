using ContractOversight.Domain.Calendar;

namespace ContractOversight.Domain.Contracts;

/// <summary>How long an agreement's record has to be kept.</summary>
/// <param name="KeepUntil">Last day on which it has to be kept, inclusive; null when the end is not known, and then it is kept.</param>
/// <param name="Reason">How the day was worked out, in one sentence.</param>
/// <param name="HoldReason">Why it is kept whatever its age; null when nothing holds it.</param>
public sealed record Retention(DateOnly? KeepUntil, string Reason, string? HoldReason)
{
    /// <summary>Years after the end for an agreement signed under hand.</summary>
    /// <remarks>Limitation period for a simple contract, Limitation Act 1980 s.5; that it runs from the end is the office's practice.</remarks>
    public const int YearsUnderHand = 6;

    /// <summary>Years after the end for a deed, and for an agreement of which nobody recorded which it is.</summary>
    /// <remarks>Limitation Act 1980 s.8; from knowledge, to be confirmed by the office's monitoring officer.</remarks>
    public const int YearsForDeed = 12;

    /// <summary>Years from the day entered into for records of a procurement (Procurement Act 2023 s.98).</summary>
    public const int YearsForProcurement = 3;

    /// <summary>Whether the record could be removed on a day: its time is over and nothing holds it.</summary>
    public bool IsOver(DateOnly today) => HoldReason is null && KeepUntil < today;

    /// <summary>Works out how long a record has to be kept: from the end of the financial year in which the agreement ended.</summary>
    /// <param name="contract">The agreement.</param>
    /// <returns>The retention; never throws.</returns>
    public static Retention Of(Contract contract)
    {
        if ((contract.TerminatedOn ?? contract.EndsOn) is not { } end)
        {
            return new Retention(null, "The end is not recorded, so the record is kept.", contract.LegalHoldReason);
        }

        var years = contract.IsDeed == false ? YearsUnderHand : YearsForDeed;
        var afterEnd = FinancialYear.Of(end).Last.AddYears(years);
        var procurement = contract.SignedOn?.AddYears(YearsForProcurement).AddDays(-1);
        var kind = contract.IsDeed switch
        {
            false => "it was signed under hand",
            true => "it is a deed",
            null => "nobody recorded whether it is a deed, so the longer time is taken",
        };
        return procurement > afterEnd
            ? new Retention(procurement, $"{YearsForProcurement} years from the day it was entered into (Procurement Act 2023 s.98).", contract.LegalHoldReason)
            : new Retention(afterEnd, $"{years} years from the end of the financial year in which it ended: {kind}.", contract.LegalHoldReason);
    }
}
