using ContractOversight.Domain.Calendar;
using ContractOversight.Domain.Contracts;

namespace ContractOversight.Domain.Publication.ProcurementAct;

/// <summary>Payments over £30,000 (UK8): owed once a quarter ends in which a single payment exceeded £30,000.</summary>
/// <remarks>Procurement Act 2023 s.70; source key COM4. Worked examples that tests run: docs/duties/pa-70.md.</remarks>
internal sealed class LargePaymentsDuty : PublicationDuty
{
    public override DutyCard Card { get; } = new()
    {
        Code = "pa-70",
        LawId = "PA-70",
        Title = "Payments over £30,000 (UK8)",
        Provision = "Procurement Act 2023 s.70",
        SourceKey = "COM4",
        Certainty = Certainty.Verified,
        Trigger = "a quarter ends in which a single payment exceeded £30,000",
        Deadline = "The last day of 30 days beginning with the last day of the quarter: 29 April, July, October and January.",
        MustPublish = ["contract identifier", "supplier identifier", "payment date", "amount including VAT", "payment reference"],
        Recurrence = Recurrence.Quarterly,
        Level = DutyLevel.Contract,
    };

    public override IReadOnlyList<Obligation> Judge(DutyFacts facts, DateOnly today) =>
    [
        .. JudgeQuarters(facts, Applies(facts), today),
    ];

    private static Applicability Applies(DutyFacts facts) => Applicability.All(
        Under.PublicContract(facts, "UK8"),
        Under.NotConcession(facts, "UK8", "s.70"),
        Applicability.Must(
            !facts.FollowsLargePaymentGuidance || facts.Procurement.ProcurementStartedOn >= StatutoryFigures.LargePaymentsFrom,
            "UK8 does not apply: the procurement started before 1 April 2026 (guidance on s.70)",
            ""));

    private Obligation[] JudgeQuarters(DutyFacts facts, Applicability applies, DateOnly today)
    {
        if (Judged.Refused(Card, facts.SubjectKey, applies) is { } refused)
        {
            return [refused];
        }

        Obligation[] owed = [.. Periods.Quarters(StatutoryFigures.LargePaymentsFrom, today)
            .Where(q => SpendSelection.Over30000(facts.Payments, Quarter.Of(q.First)).Count > 0)
            .Select(q => Judged.After(
                Card,
                $"{facts.SubjectKey}/{q.Key}",
                Applicability.Yes,
                q.Last,
                on => StatutoryPeriod.LastDay(on, 30),
                facts.Done.DoneOn(Card, q.Key),
                today))];
        return owed.Length > 0 ? owed : [Judged.Make(
            Card,
            facts.SubjectKey,
            ObligationState.NotApplicable,
            "No single payment has exceeded £30,000 since s.70 began on 1 April 2026.")];
    }
}
