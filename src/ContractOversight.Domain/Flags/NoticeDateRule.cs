using ContractOversight.Domain.Contracts;

namespace ContractOversight.Domain.Flags;

/// <summary>The last day to give notice, or to take an extension option, is near.</summary>
public sealed class NoticeDateRule : IOversightRule
{
    /// <inheritdoc />
    public string Code => "notice-date";

    /// <inheritdoc />
    public string Title => "Notice or option date near";

    /// <inheritdoc />
    public IEnumerable<Finding> Check(ContractFacts facts, Tolerances tolerances, DateOnly today)
    {
        var term = facts.TermOn(today);
        if (term.Status is TermStatus.Expired or TermStatus.Terminated || term.ExpiresOn is not { } end)
        {
            yield break;
        }

        if (term.NoticeDue is { } notice && facts.Contract is { Renewal: not RenewalType.None, NoticeGivenOn: null, TerminatedOn: null }
            && IsNear(notice, tolerances, today))
        {
            yield return Finding(
                $"contract:{facts.Contract.Id}:{notice:yyyy-MM-dd}",
                $"Notice must be given by {Wording.Day(notice)} to stop or change the agreement, which runs to {Wording.Day(end)}.", notice, tolerances);
        }

        // Options are taken in order, so only the first open one can be near.
        if (facts.Contract.TerminatedOn is null && facts.Options.FirstOrDefault(option => option.State == ExtensionOptionState.Open) is { } next
            && (next.DecideBy ?? end) is var decideBy && IsNear(decideBy, tolerances, today))
        {
            yield return Finding(
                $"option:{next.Id}:{decideBy:yyyy-MM-dd}",
                $"The option to extend by {Wording.Count(next.Months, "month", "months")} must be taken or turned down by {Wording.Day(decideBy)}.", decideBy, tolerances);
        }
    }

    /// <inheritdoc />
    public string Cleared(ContractFacts facts, Flag flag) => facts.Contract switch
    {
        { NoticeGivenOn: { } given } => $"Notice was given on {Wording.Day(given)}.",
        { TerminatedOn: { } ended } => $"The agreement was ended on {Wording.Day(ended)}.",
        _ when flag.SubjectKey.StartsWith("option:", StringComparison.Ordinal)
            && facts.Options.FirstOrDefault(option => flag.SubjectKey.StartsWith($"option:{option.Id}:", StringComparison.Ordinal)) is { State: not ExtensionOptionState.Open } option =>
            option.State == ExtensionOptionState.Taken ? "The option was taken." : "The option was turned down or left to lapse.",
        _ => "The day passed, or the dates of the agreement were changed.",
    };

    private static bool IsNear(DateOnly day, Tolerances tolerances, DateOnly today) =>
        today <= day && today >= day.AddDays(-tolerances.NoticeWarningDays);

    // The day is part of the subject: when the dates change, it is a new flag, and whoever was told of the old day is told again.
    private Finding Finding(string subject, string sentence, DateOnly day, Tolerances tolerances) =>
        new(Code, subject, Severity.Act, sentence, day, Since: day.AddDays(-tolerances.NoticeWarningDays));
}
