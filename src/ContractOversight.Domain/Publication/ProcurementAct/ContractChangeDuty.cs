namespace ContractOversight.Domain.Publication.ProcurementAct;

/// <summary>Contract change notice (UK10): owed once a modification is about to be made.</summary>
/// <remarks>Procurement Act 2023 s.75; PR24 reg. 40; source key PA23. Worked examples that tests run: docs/duties/pa-75.md.</remarks>
internal sealed class ContractChangeDuty : PublicationDuty
{
    public override DutyCard Card { get; } = new()
    {
        Code = "pa-75",
        LawId = "PA-75",
        Title = "Contract change notice (UK10)",
        Provision = "Procurement Act 2023 s.75; PR24 reg. 40",
        SourceKey = "PA23",
        Certainty = Certainty.Verified,
        Trigger = "a modification is about to be made",
        Deadline = "Before modifying the contract.",
        MustPublish =
        [
            "contracting authority information",
            "title of the procurement",
            "unique identifiers of the procurement and the contract",
            "each supplier's name, postal and email address and unique identifier",
            "ground of Sch.8 relied on, and why",
            "change of estimated value and of term",
            "for a corporate restructuring, the suppliers that join and leave",
            "estimated dates of modification and of effect",
            "standstill, if any",
        ],
        Recurrence = Recurrence.EachEvent,
        Level = DutyLevel.Contract,
    };

    public override IReadOnlyList<Obligation> Judge(DutyFacts facts, DateOnly today) =>
    [
        .. JudgeAll(facts, Applies(facts), today),
    ];

    internal static Applicability Applies(DutyFacts facts) => Applicability.All(
        facts.Modifications.Any(m => m.IsConvertible) ? Applicability.Yes : Under.PublicContract(facts, "UK10"),
        Under.NotLightTouch(facts, "UK10", "s.75(6)"),
        Applicability.Must(!facts.Procurement.IsDefenceAndSecurity, "UK10 does not apply: defence and security contract (s.75(6))", ""));

    internal static Applicability Owed(DutyFacts facts, ModificationFacts modification)
    {
        ModificationFacts[] earlier = [.. facts.Modifications.TakeWhile(m => m.Key != modification.Key).Where(m => m.NoticeOn is null)];
        return ModificationTest.NoticeOwed(modification, earlier, facts.Procurement.Subject, facts.ModificationReading);
    }

    private IEnumerable<Obligation> JudgeAll(DutyFacts facts, Applicability applies, DateOnly today)
    {
        if (Judged.Refused(Card, facts.SubjectKey, applies) is { } refused)
        {
            return [refused];
        }

        return facts.Modifications.Count == 0
            ? [Judged.Make(Card, facts.SubjectKey, ObligationState.NotYetDue, "No modification is recorded.")]
            : facts.Modifications.Select(m => Judged.Before(
                Card,
                $"{facts.SubjectKey}/{m.Key}",
                Owed(facts, m),
                "modifying the contract",
                m.PlannedOn,
                m.MadeOn,
                m.NoticeOn,
                today));
    }
}
