namespace ContractOversight.Domain.Flags;

/// <summary>Every rule of the nightly sweep, in the order in which their findings are listed.</summary>
public static class OversightRules
{
    /// <summary>The rules.</summary>
    public static IReadOnlyList<IOversightRule> All { get; } =
    [
        new DesignationMissingRule(),
        new DesignationExpiringRule(),
        new OverdueReviewRule(),
        new OverdueActionRule(),
        new OverdueDisclosureRule(),
        new BelowFloorRule(),
        new MissedTargetRule(),
        new ReturnLateRule(),
        new OptionsClosedRule(),
        new LastChanceRule(),
        new NoticeDateRule(),
        new ExpiredWithOpenOptionRule(),
        new OrphanedRule(),
        new NoOwnerRule(),
        new SpendNearValueRule(),
        new MissingReviewDateRule(),
    ];

    /// <summary>What a rule is called on a page; the code itself for one that is no longer in the list.</summary>
    /// <param name="code">A stored rule code.</param>
    public static string TitleOf(string code) => All.FirstOrDefault(rule => rule.Code == code)?.Title ?? code;
}
