namespace ContractOversight.Domain.Publication.SpecifiedInformation;

/// <summary>Premises and land: owed once an election is held, and then each review falls due.</summary>
/// <remarks>Specified Information Order (SI 2011/3050) para 4(a), 9; source key SIO11. Worked examples that tests run: docs/duties/sio-4a.md.</remarks>
internal sealed class PremisesDuty : PublicationDuty
{
    public override DutyCard Card { get; } = new()
    {
        Code = "sio-4a",
        LawId = "SIO-4A",
        Title = "Premises and land",
        Provision = "Specified Information Order (SI 2011/3050) para 4(a), 9",
        SourceKey = "SIO11",
        Certainty = Certainty.Verified,
        Trigger = "an election is held, and then each review falls due",
        Deadline = "As soon as practicable after an election; then reviewed every 12 months.",
        MustPublish = ["identity of each premises or land owned by, or occupied for, the office"],
        Recurrence = Recurrence.Yearly,
        Level = DutyLevel.Office,
    };

    public override IReadOnlyList<Obligation> Judge(OfficeDutyFacts facts, DateOnly today) =>
    [
        ElectionReview.Judge(Card, facts, 12, today),
    ];
}
