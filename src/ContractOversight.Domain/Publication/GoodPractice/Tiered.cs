namespace ContractOversight.Domain.Publication.GoodPractice;

/// <summary>Conditions on a contract's tier and life that good-practice duties share.</summary>
internal static class Tiered
{
    public static Applicability Known(DutyFacts facts) =>
        Applicability.Must(facts.Tier is null ? null : true, "", "the contract's tier");

    public static Applicability Any(DutyFacts facts, string what, params DutyTier[] tiers) => Applicability.Must(
        facts.Tier is { } tier ? tiers.Contains(tier) : null,
        $"{what} does not apply: it is for {string.Join(" and ", tiers.Select(t => t.ToString().ToLowerInvariant()))} contracts",
        "the contract's tier");

    /// <summary>Good practice ends with the contract.</summary>
    public static Applicability Live(DutyFacts facts, Applicability applies, DateOnly today) => Applicability.All(
        Applicability.Must(!(facts.EndedOn < today), "The contract has ended", ""),
        applies);
}
