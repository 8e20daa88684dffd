using ContractOversight.Domain.Flags;
using ContractOversight.Domain.Performance;

namespace ContractOversight.Domain.Tests.Flags;

[TestClass]
public sealed class MissedTargetRuleTests
{
    private static readonly MissedTargetRule Rule = new();
    private static readonly DateOnly August = new(2026, 8, 1);

    [TestMethod]
    [DataRow(KpiDirection.HigherIsBetter, 95.1, 0)]
    [DataRow(KpiDirection.HigherIsBetter, 95.0, 0)]
    [DataRow(KpiDirection.HigherIsBetter, 94.9, 1)]
    [DataRow(KpiDirection.LowerIsBetter, 94.9, 0)]
    [DataRow(KpiDirection.LowerIsBetter, 95.0, 0)]
    [DataRow(KpiDirection.LowerIsBetter, 95.1, 1)]
    [DataRow(KpiDirection.Neutral, 1.0, 0)]
    public void Meeting_the_target_exactly_is_meeting_it(KpiDirection direction, double value, int expected)
    {
        var kpi = Facts.Kpi(Make.KpiVersion(7, direction, floor: null), readings: Make.Reading(7, August, value));

        Assert.HasCount(expected, Rule.Check(Facts.Of(kpi: kpi)));
    }

    [TestMethod]
    [DataRow(9.9, 1)]
    [DataRow(10.0, 0)]
    [DataRow(20.0, 0)]
    [DataRow(20.1, 1)]
    public void Both_ends_of_a_range_meet_it(double value, int expected)
    {
        var version = Make.KpiVersion(7, KpiDirection.WithinRange, target: 10, upperTarget: 20, floor: null, unit: "minutes");

        Assert.HasCount(expected, Rule.Check(Facts.Of(kpi: Facts.Kpi(version, readings: Make.Reading(7, August, value)))));
    }

    [TestMethod]
    public void Each_reading_is_judged_by_the_version_of_its_own_period()
    {
        var kpi = new KpiFacts(
            Make.Kpi(42, id: 7),
            [Make.KpiVersion(7, target: 90), Make.KpiVersion(7, target: 99, inForceFrom: new DateOnly(2026, 9, 1))],
            [Make.Reading(7, August, 95)]);

        Assert.IsEmpty(Rule.Check(Facts.Of(kpi: kpi)));
    }

    [TestMethod]
    [DataRow(ReadingStatus.Disputed)]
    [DataRow(ReadingStatus.Relief)]
    public void A_disputed_reading_and_one_under_relief_judge_nothing(ReadingStatus status)
    {
        var kpi = Facts.Kpi(readings: [Make.Reading(7, new DateOnly(2026, 7, 1), 94), Make.Reading(7, August, 99, status: status)]);

        Assert.Contains("July 2026", Rule.Check(Facts.Of(kpi: kpi)).Single().Sentence);
    }

    [TestMethod]
    public void Without_a_reading_nothing_is_said_to_be_missed() => Assert.IsEmpty(Rule.Check(Facts.Of(kpi: Facts.Kpi())));

    [TestMethod]
    public void The_worked_example_of_the_page_holds()
    {
        var finding = Rule.Check(Facts.Of(kpi: Facts.Kpi(readings: Make.Reading(7, August, 94.9)))).Single();

        Assert.AreEqual((7, "kpi:7"), (finding.KpiId, finding.SubjectKey));
        Assert.Contains("> " + finding.Sentence, FlagPage.Read(Rule.Code));
    }

    [TestMethod]
    public void What_cleared_it_names_the_reading()
    {
        var facts = Facts.Of(kpi: Facts.Kpi(readings: Make.Reading(7, August, 97)));

        Assert.StartsWith("97% in August 2026 meets the target", Rule.Cleared(facts, Facts.FlagFor(Rule, "kpi:7", 7)));
    }
}

[TestClass]
public sealed class BelowFloorRuleTests
{
    private static readonly BelowFloorRule Rule = new();

    [TestMethod]
    [DataRow(90.1, 0)]
    [DataRow(90.0, 0)]
    [DataRow(89.9, 1)]
    public void A_value_at_the_floor_is_tolerated(double value, int expected) =>
        Assert.HasCount(expected, Rule.Check(Facts.Of(kpi: Facts.Kpi(readings: Make.Reading(7, new DateOnly(2026, 8, 1), value)))));

    [TestMethod]
    public void Without_a_floor_nothing_is_below_it()
    {
        var kpi = Facts.Kpi(Make.KpiVersion(7, floor: null), readings: Make.Reading(7, new DateOnly(2026, 8, 1), 1));

        Assert.IsEmpty(Rule.Check(Facts.Of(kpi: kpi)));
    }

    [TestMethod]
    public void The_worked_example_of_the_page_holds()
    {
        var finding = Rule.Check(Facts.Of(kpi: Facts.Kpi(readings: Make.Reading(7, new DateOnly(2026, 8, 1), 89.9)))).Single();

        Assert.Contains("> " + finding.Sentence, FlagPage.Read(Rule.Code));
    }
}

[TestClass]
public sealed class ReturnLateRuleTests
{
    private static readonly ReturnLateRule Rule = new();
    private static readonly DateOnly August = new(2026, 8, 1);

    [TestMethod]
    [DataRow(7, DisplayName = "on the due day")]
    public void On_the_due_day_a_reading_is_not_late(int day)
    {
        var kpi = Facts.Kpi(Make.KpiVersion(7, dueWorkingDays: 5, inForceFrom: August));

        Assert.IsEmpty(Rule.Check(Facts.Of(kpi: kpi), new DateOnly(2026, 9, day)));
    }

    [TestMethod]
    public void The_day_after_the_due_day_it_is_late()
    {
        var kpi = Facts.Kpi(Make.KpiVersion(7, dueWorkingDays: 5, inForceFrom: August));

        var finding = Rule.Check(Facts.Of(kpi: kpi), new DateOnly(2026, 9, 8)).Single();

        Assert.AreEqual((new DateOnly(2026, 9, 7), new DateOnly(2026, 9, 8)), (finding.Due, finding.Since));
    }

    [TestMethod]
    public void Bank_holidays_do_not_count_as_working_days()
    {
        // After 31 December 2026 come New Year’s Day, a weekend and the Scottish holiday of 4 January.
        var kpi = Facts.Kpi(Make.KpiVersion(7, frequency: ReportingFrequency.Quarterly, dueWorkingDays: 1, inForceFrom: new DateOnly(2026, 10, 1)));

        Assert.AreEqual(new DateOnly(2027, 1, 5), Rule.Check(Facts.Of(kpi: kpi), new DateOnly(2027, 1, 10)).Single().Due);
    }

    [TestMethod]
    public void A_reading_received_clears_it()
    {
        var kpi = Facts.Kpi(readings: Make.Reading(7, August, null));

        Assert.IsEmpty(Rule.Check(Facts.Of(kpi: kpi with { Versions = [Make.KpiVersion(7, dueWorkingDays: 5)] })));
        Assert.AreEqual("The reading for August 2026 was received.", Rule.Cleared(Facts.Of(kpi: kpi), Facts.FlagFor(Rule, "kpi:7", 7)));
    }

    [TestMethod]
    public void A_stopped_kpi_owes_nothing_for_later_periods()
    {
        var kpi = Facts.Kpi(stoppedOn: new DateOnly(2026, 7, 31), readings: Make.Reading(7, new DateOnly(2026, 7, 1), 97));

        Assert.IsEmpty(Rule.Check(Facts.Of(kpi: kpi), new DateOnly(2026, 11, 1)));
    }

    [TestMethod]
    public void A_year_without_bank_holidays_does_not_stop_the_sweep()
    {
        var contract = Make.Contract(id: 42, startsOn: new DateOnly(2031, 1, 1), endsOn: new DateOnly(2033, 12, 31));
        var kpi = Facts.Kpi(Make.KpiVersion(7, inForceFrom: new DateOnly(2031, 1, 1)));

        Assert.AreEqual(new DateOnly(2031, 6, 13), Rule.Check(Facts.Of(contract, kpi: kpi), new DateOnly(2031, 6, 20)).Single().Due);
    }

    [TestMethod]
    public void The_worked_example_of_the_page_holds()
    {
        var kpi = Facts.Kpi(Make.KpiVersion(7, dueWorkingDays: 5), readings: Make.Reading(7, new DateOnly(2026, 7, 1), 97));

        var finding = Rule.Check(Facts.Of(kpi: kpi)).Single();

        Assert.Contains("> " + finding.Sentence, FlagPage.Read(Rule.Code));
    }
}
