using ContractOversight.Domain.Calendar;

namespace ContractOversight.Domain.Publication.GoodPractice;

/// <summary>Decision on an extension option: owed once an extension option comes up.</summary>
/// <remarks>Cabinet Office sourcing guidance; source key PB. Worked examples that tests run: docs/duties/gp-ext.md.</remarks>
internal sealed class ExtensionDecisionDuty : PublicationDuty
{
    public override DutyCard Card { get; } = new()
    {
        Code = "gp-ext",
        LawId = "GP-EXT",
        Title = "Decision on an extension option",
        Provision = "Cabinet Office sourcing guidance",
        SourceKey = "PB",
        Certainty = Certainty.OurReading,
        Trigger = "an extension option comes up",
        Deadline = "Good practice; no law sets a day.",
        MustPublish = ["the decision: extend, buy again or bring in-house, with reasons"],
        Recurrence = Recurrence.EachEvent,
        Level = DutyLevel.Contract,
        IsGoodPractice = true,
    };

    public override IReadOnlyList<Obligation> Judge(DutyFacts facts, DateOnly today) =>
    [
        .. Judged.EachEvent(Card, facts.SubjectKey, Applicability.Yes, facts.Events, DutyEventKind.OptionDecision, (happened, key) =>
            Judged.ByDay(Card, key, MonthArithmetic.Add(happened.On, -12), facts.Done.DoneOn(Card, happened.Key), today, isLocal: true)),
    ];
}
