using ContractOversight.Domain.Performance;

namespace ContractOversight.Web.Features.Oversight;

/// <summary>The exceptions at the head of the dashboard that are made of flags, and which flags each is made of.</summary>
internal sealed record FlagException(string Figure, string Label, IReadOnlyList<string> RuleCodes)
{
    public static IReadOnlyList<FlagException> All { get; } =
    [
        new("overdue-reviews", "Overdue reviews", ["overdue-review"]),
        new("slipping", "Slipping contracts", [SlippageCodes.BelowFloor, SlippageCodes.MissedTarget, SlippageCodes.ReturnLate]),
        new("closing-decisions", "Decisions about to close", ["last-chance", "notice-date"]),
        new("closed-options", "Options closed", ["options-closed", "expired-with-open-option"]),
    ];

    public string Url => $"/oversight/lists/flags/{Figure}";
}
