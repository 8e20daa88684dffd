using ContractOversight.Domain.Publication;

namespace ContractOversight.Domain.Tests.Publication;

[TestClass]
public sealed class ObligationTests
{
    [TestMethod]
    [DataRow(29, false)]
    [DataRow(30, false)]
    [DataRow(31, true)]
    public void A_duty_done_after_its_last_day_stays_marked_as_late(int day, bool late)
    {
        var done = new DateOnly(2026, 3, 1).AddDays(day - 1);
        var facts = new ExampleFacts("pa-53a").Contract with { Done = [new("pa-53a", done)] };

        var obligation = PublicationDuties.Find("pa-53a")!.Judge(facts, Today.Date).Single();

        Assert.AreEqual((ObligationState.Done, late, done), (obligation.State, obligation.WasDoneLate, obligation.DoneOn));
        Assert.AreEqual(late, obligation.Reason.Contains("after the last lawful day", StringComparison.Ordinal));
    }

    [TestMethod]
    public void A_local_target_is_never_called_a_lawful_day()
    {
        var obligation = PublicationDuties.Find("sio-4b")!.Judge(new ExampleFacts("").Contract, Today.Date).Single();

        Assert.IsTrue(obligation.IsLocalTarget);
        Assert.AreEqual("Not done by the office's target, 30 March 2026.", obligation.Reason);
    }

    [TestMethod]
    public void A_statutory_day_is_never_called_a_local_target() =>
        Assert.IsFalse(PublicationDuties.Find("pa-53a")!.Judge(new ExampleFacts("").Contract, Today.Date).Single().IsLocalTarget);

    [TestMethod]
    public void The_office_can_set_its_own_target()
    {
        var facts = new ExampleFacts("").Contract with { LocalTargetWorkingDays = 5 };

        Assert.AreEqual(new DateOnly(2026, 3, 6), PublicationDuties.Find("sio-4b")!.Judge(facts, Today.Date).Single().Due);
    }

    [TestMethod]
    public void A_target_in_a_year_without_bank_holidays_counts_weekdays()
    {
        var target = LocalTarget.After(new DateOnly(2019, 3, 1), 20);

        Assert.AreEqual(new DateOnly(2019, 3, 29), target);
    }

    [TestMethod]
    public void A_duty_that_must_come_first_names_what_it_blocks()
    {
        var facts = new ExampleFacts("").Contract;
        facts = facts with { Procurement = facts.Procurement with { EnteredIntoOn = null }, SigningPlannedOn = new DateOnly(2026, 9, 20) };

        var obligation = PublicationDuties.Find("pa-50")!.Judge(facts, Today.Date).Single();

        Assert.AreEqual((ObligationState.Due, new DateOnly(2026, 9, 20)), (obligation.State, obligation.Due));
        Assert.AreEqual("entering into the contract", obligation.Blocks);
    }

    [TestMethod]
    public void A_blocked_file_names_the_lines_that_block_it()
    {
        var facts = new ExampleFacts("sio-3g");
        facts.Apply("records-from", "2026-08-01");
        facts.Apply("spend 2026-08-11", "900.00");
        facts.Apply("spend 2026-08-12", "700.00 good value");

        var august = PublicationDuties.Find("sio-3g")!.Judge(facts.Office, Today.Date)[0];

        Assert.AreEqual("1 of 2 items without a recipient, a purpose or a value-for-money reason", august.BlockedBy);
    }

    [TestMethod]
    [DataRow(true, true, true)]
    [DataRow(true, null, null)]
    [DataRow(null, false, false)]
    [DataRow(false, null, false)]
    public void A_condition_that_fails_settles_it_even_where_another_fact_is_missing(bool? first, bool? second, bool? expected)
    {
        var all = Applicability.All(Applicability.Must(first, "no", "x"), Applicability.Must(second, "no", "y"));

        Assert.AreEqual(expected, all.Applies);
    }

    [TestMethod]
    public void A_copy_of_the_facts_with_another_procurement_has_its_own_regime()
    {
        var facts = new ExampleFacts("").Contract;
        var first = facts.Regime.Regime;

        var copy = facts with { Procurement = facts.Procurement with { IsExempt = true } };

        Assert.AreEqual((Domain.Contracts.Regime.Public, Domain.Contracts.Regime.Exempt), (first, copy.Regime.Regime));
    }

    [TestMethod]
    public void An_unknown_fact_is_named()
    {
        var facts = new ExampleFacts("sio-4b");
        facts.Apply("value", "unknown");

        Assert.AreEqual("Cannot tell: the contract value missing.", PublicationDuties.Find("sio-4b")!.Judge(facts.Contract, Today.Date).Single().Reason);
    }
}
