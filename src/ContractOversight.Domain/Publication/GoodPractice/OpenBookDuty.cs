using ContractOversight.Domain.Calendar;

namespace ContractOversight.Domain.Publication.GoodPractice;

/// <summary>Open-book review: owed once the interval since the last open-book review has passed.</summary>
/// <remarks>Public Accounts Committee, 2014; source key PAC14. Worked examples that tests run: docs/duties/gp-ob.md.</remarks>
internal sealed class OpenBookDuty : PublicationDuty
{
    public override DutyCard Card { get; } = new()
    {
        Code = "gp-ob",
        LawId = "GP-OB",
        Title = "Open-book review",
        Provision = "Public Accounts Committee, 2014",
        SourceKey = "PAC14",
        Certainty = Certainty.OurReading,
        Trigger = "the interval since the last open-book review has passed",
        Deadline = "Good practice; no law sets a day.",
        MustPublish = ["charges, costs and margin"],
        Recurrence = Recurrence.ByTier,
        Level = DutyLevel.Contract,
        IsGoodPractice = true,
    };

    public override IReadOnlyList<Obligation> Judge(DutyFacts facts, DateOnly today) =>
    [
        Judged.Again(
            Card,
            facts.SubjectKey,
            Tiered.Live(
                facts,
                Applicability.Must(
                    facts.HasOpenBookRight,
                    "The open-book review does not apply: the contract gives no right to see the books",
                    "whether the contract gives a right to see the books"),
                today),
            facts.Done.LastDoneOn(Card, today),
            facts.StartsOn ?? facts.EnteredIntoOn,
            on => MonthArithmetic.Add(on, 12),
            "the first day of the contract",
            today,
            isLocal: true),
    ];
}
