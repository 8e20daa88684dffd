using ContractOversight.Domain.Contracts;
using ContractOversight.Domain.Flags;
using ContractOversight.Domain.Performance;
using ContractOversight.Domain.Publication;
using ContractOversight.Domain.Reviews;

namespace ContractOversight.Domain.Tests.Flags;

/// <summary>Facts of agreement 42, and of its one KPI 7, as the rules get them.</summary>
internal static class Facts
{
    public static ContractFacts Of(
        Contract? contract = null, DateOnly? lastReview = null, IReadOnlyList<ReviewAction>? actions = null, IReadOnlyList<Disclosure>? disclosures = null,
        IReadOnlyList<ExtensionOption>? options = null, long paidPence = 0, IEnumerable<string>? leavers = null, KpiFacts? kpi = null) => new()
        {
            Contract = contract ?? Make.Contract(id: 42),
            LastReviewHeldOn = lastReview,
            OpenActions = actions ?? [],
            Disclosures = disclosures ?? [],
            Options = options ?? [],
            PaidPence = paidPence,
            LeaversAmongOwners = (leavers ?? []).ToHashSet(),
            Kpis = kpi is null ? [] : [kpi],
        };

    public static KpiFacts Kpi(KpiVersion? version = null, DateOnly? stoppedOn = null, params KpiReading[] readings) =>
        new(Make.Kpi(42, id: 7, stoppedOn: stoppedOn), [version ?? Make.KpiVersion(7)], readings);

    public static IReadOnlyList<Finding> Check(this IOversightRule rule, ContractFacts facts, DateOnly? today = null, Tolerances? tolerances = null) =>
        [.. rule.Check(facts, tolerances ?? new Tolerances(), today ?? Today.Date)];

    public static Flag FlagFor(IOversightRule rule, string? subjectKey = null, int? kpiId = null) => new()
    {
        OfficeId = 1,
        ContractId = 42,
        KpiId = kpiId,
        RuleCode = rule.Code,
        SubjectKey = subjectKey ?? "contract:42",
        Severity = Severity.Act,
        Sentence = "Found.",
        OpenedOn = Today.Date.AddDays(-3),
    };
}
