namespace ContractOversight.Domain.Publication.ProcurementAct;

/// <summary>At least three KPIs: owed once a public contract over £5 million is about to be entered into.</summary>
/// <remarks>Procurement Act 2023 s.52; source key PA23. Worked examples that tests run: docs/duties/pa-52.md.</remarks>
internal sealed class KpisSetDuty : PublicationDuty
{
    public override DutyCard Card { get; } = new()
    {
        Code = "pa-52",
        LawId = "PA-52",
        Title = "At least three KPIs",
        Provision = "Procurement Act 2023 s.52",
        SourceKey = "PA23",
        Certainty = Certainty.Verified,
        Trigger = "a public contract over £5 million is about to be entered into",
        Deadline = "Before entering into the contract.",
        MustPublish = ["at least three KPIs; any that are set are published"],
        Recurrence = Recurrence.Once,
        Level = DutyLevel.Contract,
    };

    public override IReadOnlyList<Obligation> Judge(DutyFacts facts, DateOnly today) =>
    [
        Judge(facts, Applies(facts), today),
    ];

    internal const int FewestKpis = 3;

    internal static Applicability Applies(DutyFacts facts) => Applicability.All(
        Under.PublicContract(facts, "The KPI duty"),
        Under.NotLightTouch(facts, "The KPI duty", "s.52(6)"),
        Under.NotFramework(facts, "The KPI duty", "s.52(6)"),
        Under.NotConcession(facts, "The KPI duty", "s.52(6)"),
        Under.Over5Million(facts, "The KPI duty", "s.52(1)"),
        Applicability.Must(
            string.IsNullOrWhiteSpace(facts.NoKpiReason),
            "The KPI duty does not apply: performance could not appropriately be assessed by KPIs (s.52(2))",
            ""));

    private Obligation Judge(DutyFacts facts, Applicability applies, DateOnly today)
    {
        if (applies.Applies == true && facts.KpiCount >= FewestKpis)
        {
            return Judged.Make(
                Card,
                facts.SubjectKey,
                ObligationState.Done,
                $"{facts.KpiCount} KPIs are set.") with
            { Due = facts.EnteredIntoOn ?? facts.SigningPlannedOn, DoneOn = facts.Done.DoneOn(Card) };
        }

        var known = Applicability.All(applies, Applicability.Must(facts.KpiCount is null ? null : true, "", "how many KPIs were set"));
        return Judged.Before(Card, facts.SubjectKey, known, "entering into the contract", facts.SigningPlannedOn, facts.EnteredIntoOn, null, today);
    }
}
