using ContractOversight.Domain.Calendar;
using ContractOversight.Domain.Contracts;

namespace ContractOversight.Domain.Publication.ProcurementAct;

/// <summary>Copy of a modification of a contract over £5 million: owed once a modification that needs a change notice is made.</summary>
/// <remarks>Procurement Act 2023 s.77; source key PA23. Worked examples that tests run: docs/duties/pa-77.md.</remarks>
internal sealed class ModificationCopyDuty : PublicationDuty
{
    public override DutyCard Card { get; } = new()
    {
        Code = "pa-77",
        LawId = "PA-77",
        Title = "Copy of a modification of a contract over £5 million",
        Provision = "Procurement Act 2023 s.77",
        SourceKey = "PA23",
        Certainty = Certainty.Verified,
        Trigger = "a modification that needs a change notice is made",
        Deadline = "The last day of 90 days beginning with the day of the modification.",
        MustPublish = ["a copy of the modification, or of the contract as modified"],
        Recurrence = Recurrence.EachEvent,
        Level = DutyLevel.Contract,
    };

    public override IReadOnlyList<Obligation> Judge(DutyFacts facts, DateOnly today) =>
    [
        .. JudgeAll(facts, ContractChangeDuty.Applies(facts), today),
    ];

    private IEnumerable<Obligation> JudgeAll(DutyFacts facts, Applicability applies, DateOnly today)
    {
        if (Judged.Refused(Card, facts.SubjectKey, applies) is { } refused)
        {
            return [refused];
        }

        return facts.Modifications.Count == 0
            ? [Judged.Make(Card, facts.SubjectKey, ObligationState.NotYetDue, "No modification is recorded.")]
            : facts.Modifications.Select(m => Judged.After(
                Card,
                $"{facts.SubjectKey}/{m.Key}",
                Applicability.All(Over5Million(m), ContractChangeDuty.Owed(facts, m)),
                m.MadeOn,
                on => StatutoryPeriod.LastDay(on, 90),
                facts.Done.DoneOn(Card, m.Key),
                today));
    }

    /// <summary>The section covers a contract that is, or by the modification becomes, worth more than £5 million.</summary>
    private static Applicability Over5Million(ModificationFacts m) => Applicability.Must(
        m is { ValueBeforePence: { } before, ValueChangePence: { } change }
            ? Math.Max(before, before + change) > StatutoryFigures.AmountOn(
                StatutoryFigures.LargeContract,
                m.MadeOn ?? m.PlannedOn ?? StatutoryFigures.ActCommencedOn)
            : null,
        "The copy of the modification is not owed: the contract is not worth more than £5 million (s.77)",
        "the value before the change and the change of value");
}
