namespace ContractOversight.Domain.Publication.SpecifiedInformation;

/// <summary>Senior employees: owed once an election is held, and then each review falls due.</summary>
/// <remarks>Specified Information Order (SI 2011/3050) para 2(d), 9; source key SIO11. Worked examples that tests run: docs/duties/sio-2d.md.</remarks>
internal sealed class SeniorEmployeesDuty : PublicationDuty
{
    public override DutyCard Card { get; } = new()
    {
        Code = "sio-2d",
        LawId = "SIO-2D",
        Title = "Senior employees",
        Provision = "Specified Information Order (SI 2011/3050) para 2(d), 9",
        SourceKey = "SIO11",
        Certainty = Certainty.Verified,
        Trigger = "an election is held, and then each review falls due",
        Deadline = "As soon as practicable after an election; then reviewed every 12 months.",
        MustPublish = ["job title", "responsibilities", "salary", "name, unless consent is refused"],
        Recurrence = Recurrence.Yearly,
        Level = DutyLevel.Office,
    };

    public override IReadOnlyList<Obligation> Judge(OfficeDutyFacts facts, DateOnly today) =>
    [
        ElectionReview.Judge(Card, facts, 12, today),
    ];
}
