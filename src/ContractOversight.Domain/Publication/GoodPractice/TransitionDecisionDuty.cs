namespace ContractOversight.Domain.Publication.GoodPractice;

/// <summary>Who holds the contract after commissioners end: owed once a contract that runs past 31 March 2028 is about to be signed.</summary>
/// <remarks>Statement to the House of Commons, 13 November 2025; source key FUT1. Worked examples that tests run: docs/duties/gp-2028.md.</remarks>
internal sealed class TransitionDecisionDuty : PublicationDuty
{
    public override DutyCard Card { get; } = new()
    {
        Code = "gp-2028",
        LawId = "GP-2028",
        Title = "Who holds the contract after commissioners end",
        Provision = "Statement to the House of Commons, 13 November 2025",
        SourceKey = "FUT1",
        Certainty = Certainty.OurReading,
        Trigger = "a contract that runs past 31 March 2028 is about to be signed",
        Deadline = "Good practice; no law sets a day.",
        MustPublish = ["the transition decision and the successor"],
        Recurrence = Recurrence.Once,
        Level = DutyLevel.Contract,
        IsGoodPractice = true,
    };

    public override IReadOnlyList<Obligation> Judge(DutyFacts facts, DateOnly today) =>
    [
        Judged.Before(Card, facts.SubjectKey, Applies(facts), "signature", facts.SigningPlannedOn, facts.EnteredIntoOn, facts.Done.DoneOn(Card), today),
    ];

    private static readonly DateOnly LastPlainDay = new(2028, 3, 31);

    private static Applicability Applies(DutyFacts facts) => Applicability.Must(
        facts.EndsOn is null ? null : facts.EndsOn > LastPlainDay, "The transition decision is not needed: the contract ends by 31 March 2028", "the end date");
}
