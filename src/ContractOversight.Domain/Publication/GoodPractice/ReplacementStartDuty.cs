using ContractOversight.Domain.Calendar;

namespace ContractOversight.Domain.Publication.GoodPractice;

/// <summary>Start of the replacement procurement: owed once the end of the contract comes near.</summary>
/// <remarks>NAO commercial lifecycle; source key NAOLC. Worked examples that tests run: docs/duties/gp-renew.md.</remarks>
internal sealed class ReplacementStartDuty : PublicationDuty
{
    public override DutyCard Card { get; } = new()
    {
        Code = "gp-renew",
        LawId = "GP-RENEW",
        Title = "Start of the replacement procurement",
        Provision = "NAO commercial lifecycle",
        SourceKey = "NAOLC",
        Certainty = Certainty.OurReading,
        Trigger = "the end of the contract comes near",
        Deadline = "Good practice; no law sets a day.",
        MustPublish = ["the decision to buy again, and its start"],
        Recurrence = Recurrence.ByTier,
        Level = DutyLevel.Contract,
        IsGoodPractice = true,
    };

    public override IReadOnlyList<Obligation> Judge(DutyFacts facts, DateOnly today) =>
    [
        Judge(facts, Tiered.Known(facts), today),
    ];

    private Obligation Judge(DutyFacts facts, Applicability tier, DateOnly today)
    {
        var applies = Applicability.All(tier, Applicability.Must(facts.EndsOn is null ? null : true, "", "the end date"));
        return Judged.Refused(Card, facts.SubjectKey, applies) ?? Judged.ByDay(
            Card,
            facts.SubjectKey,
            MonthArithmetic.Add(facts.EndsOn!.Value, -Months(facts.Tier)),
            facts.Done.DoneOn(Card),
            today,
            isLocal: true);
    }

    private static int Months(DutyTier? tier) => tier switch
    {
        DutyTier.Gold => 18,
        DutyTier.Silver => 12,
        _ => 6,
    };
}
