namespace ContractOversight.Domain.Publication.SpecifiedInformation;

/// <summary>Crime and disorder reduction grants: owed once a month ends in which a grant was made.</summary>
/// <remarks>Specified Information Order (SI 2011/3050) para 3(f), 14; source key SIO11. Worked examples that tests run: docs/duties/sio-3f.md.</remarks>
internal sealed class GrantsDuty : PublicationDuty
{
    public override DutyCard Card { get; } = new()
    {
        Code = "sio-3f",
        LawId = "SIO-3F",
        Title = "Crime and disorder reduction grants",
        Provision = "Specified Information Order (SI 2011/3050) para 3(f), 14",
        SourceKey = "SIO11",
        Certainty = Certainty.Verified,
        Trigger = "a month ends in which a grant was made",
        Deadline = "The law says as soon as practicable and names no days; the office's own target is used.",
        MustPublish = ["conditions, if any", "recipient", "purpose", "reasons why it was thought to reduce crime and disorder"],
        Recurrence = Recurrence.Monthly,
        Level = DutyLevel.Office,
    };

    public override IReadOnlyList<Obligation> Judge(OfficeDutyFacts facts, DateOnly today) =>
    [
        .. Periods.Months(facts.RecordsFrom, today).Select(month => Judged.Soon(
            Card,
            $"{facts.OfficeKey}/{month.Key}",
            facts.Grants.Any(g => g.On >= month.First && g.On <= month.Last) || month.Last > today
                ? Applicability.Yes
                : Applicability.No("No crime and disorder reduction grant was made in the month"),
            month.Last,
            facts.LocalTargetWorkingDays,
            facts.Done.DoneOn(Card, month.Key),
            today)),
    ];
}
