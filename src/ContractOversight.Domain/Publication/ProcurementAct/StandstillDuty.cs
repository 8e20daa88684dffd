using ContractOversight.Domain.Calendar;

namespace ContractOversight.Domain.Publication.ProcurementAct;

/// <summary>Standstill before signature: owed once the contract award notice is published.</summary>
/// <remarks>Procurement Act 2023 s.51; source key PA23. Worked examples that tests run: docs/duties/pa-51.md.</remarks>
internal sealed class StandstillDuty : PublicationDuty
{
    public override DutyCard Card { get; } = new()
    {
        Code = "pa-51",
        LawId = "PA-51",
        Title = "Standstill before signature",
        Provision = "Procurement Act 2023 s.51",
        SourceKey = "PA23",
        Certainty = Certainty.Verified,
        Trigger = "the contract award notice is published",
        Deadline = "The contract may be signed on the day after the 8th working day, or after the longer standstill stated.",
        MustPublish = ["nothing: the office waits"],
        Recurrence = Recurrence.Once,
        Level = DutyLevel.Contract,
    };

    public override IReadOnlyList<Obligation> Judge(DutyFacts facts, DateOnly today) =>
    [
        Judged.Wait(
            Card,
            facts.SubjectKey,
            Applies(facts),
            facts.AwardNoticeOn,
            Math.Max(facts.StandstillDays ?? 0, WorkingDays.StandstillDays),
            facts.EnteredIntoOn is { } signed && signed <= today ? signed : null,
            "entering into the contract",
            today),
    ];

    private static Applicability Applies(DutyFacts facts) => Applicability.All(
        Under.PublicContract(facts, "The standstill"),
        facts.StandstillDays is not null ? Applicability.Yes : Mandatory(facts));

    private static Applicability Mandatory(DutyFacts facts) => Applicability.All(
        Under.NotLightTouch(facts, "The standstill", "s.51(3)"),
        Applicability.Must(!facts.Procurement.IsCallOff, "The standstill does not apply: call-off from a framework (s.51(3))", "whether it is a call-off"),
        Applicability.Must(!facts.IsDynamicMarket, "The standstill does not apply: bought through a dynamic market (s.51(3))", ""),
        Applicability.Must(
            !facts.IsUrgentDirectAward && !facts.IsSection42Award,
            "The standstill does not apply: urgent direct award, or award to protect life (s.51(3))",
            ""));
}
