using ContractOversight.Domain.Calendar;

namespace ContractOversight.Domain.Publication.GoodPractice;

/// <summary>Contracts in the columns of the Local Government Transparency Code: owed once a quarter ends.</summary>
/// <remarks>Local Government Transparency Code 2015, voluntary; source key LGTCF. Worked examples that tests run: docs/duties/gp-lg.md.</remarks>
internal sealed class TransparencyCodeExportDuty : PublicationDuty
{
    public override DutyCard Card { get; } = new()
    {
        Code = "gp-lg",
        LawId = "GP-LG",
        Title = "Contracts in the columns of the Local Government Transparency Code",
        Provision = "Local Government Transparency Code 2015, voluntary",
        SourceKey = "LGTCF",
        Certainty = Certainty.OurReading,
        Trigger = "a quarter ends",
        Deadline = "Good practice; no law sets a day.",
        MustPublish = ["the contracts register in the Code's columns"],
        Recurrence = Recurrence.Quarterly,
        Level = DutyLevel.Office,
        IsGoodPractice = true,
    };

    public override IReadOnlyList<Obligation> Judge(OfficeDutyFacts facts, DateOnly today) =>
    [
        .. Periods.Quarters(facts.RecordsFrom, today).Select(quarter => Judged.After(
            Card, $"{facts.OfficeKey}/{quarter.Key}", Applicability.Yes, quarter.Last, on => MonthArithmetic.Add(on, 1), facts.Done.DoneOn(
                Card,
                quarter.Key), today, isLocal: true)),
    ];
}
