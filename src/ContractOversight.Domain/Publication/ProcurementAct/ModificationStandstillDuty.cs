using ContractOversight.Domain.Calendar;

namespace ContractOversight.Domain.Publication.ProcurementAct;

/// <summary>Voluntary standstill before a modification: owed once a change notice that states a standstill is published.</summary>
/// <remarks>Procurement Act 2023 s.76; source key PA23. Worked examples that tests run: docs/duties/pa-76.md.</remarks>
internal sealed class ModificationStandstillDuty : PublicationDuty
{
    public override DutyCard Card { get; } = new()
    {
        Code = "pa-76",
        LawId = "PA-76",
        Title = "Voluntary standstill before a modification",
        Provision = "Procurement Act 2023 s.76",
        SourceKey = "PA23",
        Certainty = Certainty.Verified,
        Trigger = "a change notice that states a standstill is published",
        Deadline = "The contract may be modified on the day after the 8th working day, or after the longer standstill stated.",
        MustPublish = ["nothing: the office waits"],
        Recurrence = Recurrence.EachEvent,
        Level = DutyLevel.Contract,
    };

    public override IReadOnlyList<Obligation> Judge(DutyFacts facts, DateOnly today) =>
    [
        .. facts.Modifications.Any(m => m.StandstillDays is not null)
            ? facts.Modifications.Where(m => m.StandstillDays is not null).Select(m => Judged.Wait(
                Card,
                $"{facts.SubjectKey}/{m.Key}",
                Applicability.Yes,
                m.NoticeOn,
                Math.Max(m.StandstillDays!.Value, WorkingDays.StandstillDays),
                m.MadeOn is { } made && made <= today ? made : null,
                "modifying the contract",
                today))
            : [Judged.Make(Card, facts.SubjectKey, ObligationState.NotApplicable, "No change notice states a standstill (s.76).")],
    ];
}
