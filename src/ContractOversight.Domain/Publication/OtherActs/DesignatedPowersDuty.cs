namespace ContractOversight.Domain.Publication.OtherActs;

/// <summary>Designation before contractor staff use police powers: owed once contractor staff are about to use designated powers.</summary>
/// <remarks>Police Reform Act 2002 s.39; source key PRA02. Worked examples that tests run: docs/duties/pra-39.md.</remarks>
internal sealed class DesignatedPowersDuty : PublicationDuty
{
    public override DutyCard Card { get; } = new()
    {
        Code = "pra-39",
        LawId = "PRA-39",
        Title = "Designation before contractor staff use police powers",
        Provision = "Police Reform Act 2002 s.39",
        SourceKey = "PRA02",
        Certainty = Certainty.OurReading,
        Trigger = "contractor staff are about to use designated powers",
        Deadline = "Before the powers are used.",
        MustPublish = ["designation", "training", "that the contractor is fit and proper"],
        Recurrence = Recurrence.EachEvent,
        Level = DutyLevel.Contract,
    };

    public override IReadOnlyList<Obligation> Judge(DutyFacts facts, DateOnly today) =>
    [
        .. Judged.EachEvent(Card, facts.SubjectKey, Applicability.Must(
            facts.UsesDesignatedPowers,
            "Designation is not needed: nobody under the contract uses designated powers (s.39)",
            "whether contractor staff use designated powers"), facts.Events, DutyEventKind.PowersUsed, (happened, key) =>
            Judged.Before(Card, key, Applicability.Yes, "the use of powers", null, happened.On, facts.Done.DoneOn(Card, happened.Key), today)),
    ];
}
