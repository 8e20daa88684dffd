using ContractOversight.Domain.Flags;

namespace ContractOversight.Domain.Tests.Flags;

[TestClass]
public sealed class OverdueActionRuleTests
{
    private static readonly OverdueActionRule Rule = new();

    [TestMethod]
    [DataRow(1, 0)]
    [DataRow(0, 0)]
    [DataRow(-1, 1)]
    public void An_action_is_overdue_the_day_after_its_day(int dueIn, int expected) =>
        Assert.HasCount(expected, Rule.Check(Facts.Of(actions: [Make.Action(42, 1, due: Today.Date.AddDays(dueIn), id: 5)])));

    [TestMethod]
    public void An_action_without_a_day_is_never_overdue() => Assert.IsEmpty(Rule.Check(Facts.Of(actions: [Make.Action(42, 1, id: 5)])));

    [TestMethod]
    public void The_worked_example_of_the_page_holds()
    {
        var finding = Rule.Check(Facts.Of(actions: [Make.Action(42, 1, due: new DateOnly(2026, 9, 13), id: 5)])).Single();

        Assert.AreEqual("action:5", finding.SubjectKey);
        Assert.Contains("> " + finding.Sentence, FlagPage.Read(Rule.Code));
    }

    [TestMethod]
    public void What_cleared_it_is_that_it_was_done() =>
        Assert.AreEqual("The action was recorded as done.", Rule.Cleared(Facts.Of(), Facts.FlagFor(Rule, "action:5")));
}

[TestClass]
public sealed class OverdueDisclosureRuleTests
{
    private static readonly OverdueDisclosureRule Rule = new();

    [TestMethod]
    [DataRow(1, 0)]
    [DataRow(0, 0)]
    [DataRow(-1, 1)]
    public void A_disclosure_is_overdue_the_day_after_its_last_day(int dueIn, int expected) =>
        Assert.HasCount(expected, Rule.Check(Facts.Of(disclosures: [Make.Disclosure(contractId: 42, due: Today.Date.AddDays(dueIn), id: 9)])));

    [TestMethod]
    public void A_published_disclosure_is_not_overdue() =>
        Assert.IsEmpty(Rule.Check(Facts.Of(disclosures: [Make.Disclosure(due: Today.Date.AddDays(-30), publishedOn: Today.Date, id: 9)])));

    [TestMethod]
    public void A_disclosure_without_a_day_is_never_overdue() => Assert.IsEmpty(Rule.Check(Facts.Of(disclosures: [Make.Disclosure(id: 9)])));

    [TestMethod]
    public void The_worked_example_of_the_page_holds()
    {
        var finding = Rule.Check(Facts.Of(disclosures: [Make.Disclosure(due: new DateOnly(2026, 9, 13), id: 9)])).Single();

        Assert.AreEqual("disclosure:9", finding.SubjectKey);
        Assert.Contains("> " + finding.Sentence, FlagPage.Read(Rule.Code));
    }

    [TestMethod]
    public void What_cleared_it_names_the_day_of_publication()
    {
        var facts = Facts.Of(disclosures: [Make.Disclosure(due: Today.Date.AddDays(-3), publishedOn: Today.Date, id: 9)]);

        Assert.AreEqual("It was published on 14 September 2026.", Rule.Cleared(facts, Facts.FlagFor(Rule, "disclosure:9")));
    }
}
