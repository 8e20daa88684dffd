using ContractOversight.Domain.Calendar;
using ContractOversight.Domain.Contracts;

namespace ContractOversight.Domain.Publication.ProcurementAct;

/// <summary>Pay valid invoices within 30 days: owed once a valid invoice is received.</summary>
/// <remarks>Procurement Act 2023 s.68, s.88; source key PA23. Worked examples that tests run: docs/duties/pa-68.md.</remarks>
internal sealed class PayWithin30DaysDuty : PublicationDuty
{
    public override DutyCard Card { get; } = new()
    {
        Code = "pa-68",
        LawId = "PA-68",
        Title = "Pay valid invoices within 30 days",
        Provision = "Procurement Act 2023 s.68, s.88",
        SourceKey = "PA23",
        Certainty = Certainty.Verified,
        Trigger = "a valid invoice is received",
        Deadline = "The last day of 30 days beginning with receipt, or with the later day on which the sum becomes payable.",
        MustPublish = ["nothing: the office pays"],
        Recurrence = Recurrence.EachEvent,
        Level = DutyLevel.Contract,
    };

    public override IReadOnlyList<Obligation> Judge(DutyFacts facts, DateOnly today) =>
    [
        .. JudgeInvoices(facts, Applies(facts), today),
    ];

    private static Applicability Applies(DutyFacts facts)
    {
        var regime = facts.Regime;
        return regime.Regime switch
        {
            null => Applicability.CannotTell(string.Join("; ", regime.Missing)),
            Regime.Pcr2015 => Applicability.No("The 30-day term of s.68 does not apply: the Public Contracts Regulations 2015 govern the contract"),
            Regime.Exempt => Applicability.No("The 30-day term of s.68 does not apply: exempted contract (PA23 Sch.2)"),
            _ => Under.NotConcession(facts, "The 30-day term", "s.68(1)"),
        };
    }

    private IEnumerable<Obligation> JudgeInvoices(DutyFacts facts, Applicability applies, DateOnly today)
    {
        if (Judged.Refused(Card, facts.SubjectKey, applies) is { } refused)
        {
            return [refused];
        }

        return facts.Invoices.Count == 0
            ? [Judged.Make(Card, facts.SubjectKey, ObligationState.NotYetDue, "No invoice is recorded.")]
            : facts.Invoices.Select(i => JudgeInvoice($"{facts.SubjectKey}/{i.Key}", i, today));
    }

    private Obligation JudgeInvoice(string key, InvoiceFacts invoice, DateOnly today) => Judged.After(
        Card,
        key,
        Applicability.Must(!invoice.IsDisputedOrInvalid, "The invoice is disputed or not valid, and the supplier was told", ""),
        invoice.PayableOn > invoice.ReceivedOn ? invoice.PayableOn : invoice.ReceivedOn,
        on => StatutoryPeriod.LastDay(on, 30),
        invoice.PaidOn,
        today);
}
