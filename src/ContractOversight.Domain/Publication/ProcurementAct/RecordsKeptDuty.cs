using ContractOversight.Domain.Calendar;

namespace ContractOversight.Domain.Publication.ProcurementAct;

/// <summary>Keep procurement records: owed once the contract is entered into.</summary>
/// <remarks>Procurement Act 2023 s.98; source key PA23. Worked examples that tests run: docs/duties/pa-98.md.</remarks>
internal sealed class RecordsKeptDuty : PublicationDuty
{
    public override DutyCard Card { get; } = new()
    {
        Code = "pa-98",
        LawId = "PA-98",
        Title = "Keep procurement records",
        Provision = "Procurement Act 2023 s.98",
        SourceKey = "PA23",
        Certainty = Certainty.Verified,
        Trigger = "the contract is entered into",
        Deadline = "At least until three years beginning with the day the contract was entered into are over.",
        MustPublish = ["records that explain material decisions", "communications with suppliers before signature"],
        Recurrence = Recurrence.Once,
        Level = DutyLevel.Contract,
    };

    public override IReadOnlyList<Obligation> Judge(DutyFacts facts, DateOnly today) =>
    [
        JudgeOne(facts, today),
    ];

    /// <summary>"Done" for this duty is the day the records were destroyed, which must lie after the last day of keeping.</summary>
    private Obligation JudgeOne(DutyFacts facts, DateOnly today)
    {
        var applies = Applicability.All(
            Under.PublicContract(facts, "The record duty"),
            Applicability.Must(!facts.Procurement.IsDefenceAndSecurity, "The record duty does not apply: defence and security contract (s.98)", ""));
        var judged = Judged.After(Card, facts.SubjectKey, applies, facts.EnteredIntoOn, on => MonthArithmetic.LastDayOfTerm(on, 36), null, today);
        if (judged.Due is not { } keepUntil)
        {
            return judged;
        }

        if (facts.Done.DoneOn(Card) is { } destroyed && destroyed <= keepUntil)
        {
            return judged with { State = ObligationState.Late, Reason = $"Records were destroyed on {Judged.Day(destroyed)}, before the end of the three years on {Judged.Day(keepUntil)}." };
        }

        return today > keepUntil
            ? judged with { State = ObligationState.Done, Reason = $"The three years ended on {Judged.Day(keepUntil)}; longer periods of other rules still count." }
            : judged with { Reason = $"Keep the records until {Judged.Day(keepUntil)} at least." };
    }
}
