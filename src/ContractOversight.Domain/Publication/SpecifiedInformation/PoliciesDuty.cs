namespace ContractOversight.Domain.Publication.SpecifiedInformation;

/// <summary>Policies: owed once an election is held, and then each review falls due.</summary>
/// <remarks>Specified Information Order (SI 2011/3050) para 6, 9; source key SIO11. Worked examples that tests run: docs/duties/sio-6.md.</remarks>
internal sealed class PoliciesDuty : PublicationDuty
{
    public override DutyCard Card { get; } = new()
    {
        Code = "sio-6",
        LawId = "SIO-6",
        Title = "Policies",
        Provision = "Specified Information Order (SI 2011/3050) para 6, 9",
        SourceKey = "SIO11",
        Certainty = Certainty.Verified,
        Trigger = "an election is held, and then each review falls due",
        Deadline = "As soon as practicable after an election; then reviewed every 12 months.",
        MustPublish = ["conduct and complaints of office holders", "decisions of significant public interest", "records management", "whistleblowing"],
        Recurrence = Recurrence.Yearly,
        Level = DutyLevel.Office,
    };

    public override IReadOnlyList<Obligation> Judge(OfficeDutyFacts facts, DateOnly today) =>
    [
        ElectionReview.Judge(Card, facts, 12, today),
    ];
}
