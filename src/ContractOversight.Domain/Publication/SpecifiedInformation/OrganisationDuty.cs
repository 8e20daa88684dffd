namespace ContractOversight.Domain.Publication.SpecifiedInformation;

/// <summary>Staff numbers, organisation chart and use of others' staff: owed once an election is held, and then each review falls due.</summary>
/// <remarks>Specified Information Order (SI 2011/3050) para 2(a)-(c), 2A, 12; source key SIO11. Worked examples that tests run: docs/duties/sio-2c.md.</remarks>
internal sealed class OrganisationDuty : PublicationDuty
{
    public override DutyCard Card { get; } = new()
    {
        Code = "sio-2c",
        LawId = "SIO-2C",
        Title = "Staff numbers, organisation chart and use of others' staff",
        Provision = "Specified Information Order (SI 2011/3050) para 2(a)-(c), 2A, 12",
        SourceKey = "SIO11",
        Certainty = Certainty.Verified,
        Trigger = "an election is held, and then each review falls due",
        Deadline = "As soon as practicable after an election; then reviewed every 6 months.",
        MustPublish =
        [
            "organisational chart",
            "number of staff and proportions of women, ethnic minority and disabled staff",
            "arrangements for use of the chief officer's or a local authority's staff",
        ],
        Recurrence = Recurrence.HalfYearly,
        Level = DutyLevel.Office,
    };

    public override IReadOnlyList<Obligation> Judge(OfficeDutyFacts facts, DateOnly today) =>
    [
        ElectionReview.Judge(Card, facts, 6, today),
    ];
}
