using ContractOversight.Domain.Flags;

namespace ContractOversight.Domain.Tests.Flags;

[TestClass]
public sealed class OverdueReviewRuleTests
{
    private static readonly OverdueReviewRule Rule = new();

    [TestMethod]
    [DataRow(1, 0, 0, DisplayName = "due tomorrow")]
    [DataRow(0, 0, 0, DisplayName = "due today")]
    [DataRow(-1, 0, 1, DisplayName = "due yesterday")]
    [DataRow(-5, 5, 0, DisplayName = "on the last day of grace")]
    [DataRow(-6, 5, 1, DisplayName = "the day after grace")]
    public void A_review_is_overdue_the_day_after_it_was_due_and_its_grace(int dueIn, int grace, int expected)
    {
        var facts = Facts.Of(Make.Contract(id: 42, nextReviewDue: Today.Date.AddDays(dueIn)));

        var findings = Rule.Check(facts, tolerances: new Tolerances { ReviewGraceDays = grace });

        Assert.HasCount(expected, findings);
    }

    [TestMethod]
    public void The_worked_example_of_the_page_holds()
    {
        var finding = Rule.Check(Facts.Of(Make.Contract(id: 42, nextReviewDue: new DateOnly(2026, 9, 13)))).Single();

        Assert.AreEqual(new DateOnly(2026, 9, 14), finding.Since);
        Assert.Contains("> " + finding.Sentence, FlagPage.Read(Rule.Code));
    }

    [TestMethod]
    public void Without_a_review_date_nothing_is_overdue() => Assert.IsEmpty(Rule.Check(Facts.Of()));

    [TestMethod]
    public void A_review_due_after_the_end_is_not_overdue()
    {
        var facts = Facts.Of(Make.Contract(id: 42, endsOn: Today.Date.AddDays(-10), nextReviewDue: Today.Date.AddDays(-5)));

        Assert.IsEmpty(Rule.Check(facts));
    }

    [TestMethod]
    public void What_cleared_it_names_the_review_that_was_held()
    {
        var facts = Facts.Of(Make.Contract(id: 42, nextReviewDue: new DateOnly(2027, 3, 1)), lastReview: Today.Date);

        Assert.AreEqual("A review was held on 14 September 2026; the next is due on 1 March 2027.", Rule.Cleared(facts, Facts.FlagFor(Rule)));
    }

    [TestMethod]
    public void Moving_the_day_without_a_review_says_so()
    {
        var facts = Facts.Of(Make.Contract(id: 42, nextReviewDue: new DateOnly(2027, 3, 1)));

        Assert.AreEqual("The review is now due on 1 March 2027; none was held.", Rule.Cleared(facts, Facts.FlagFor(Rule)));
    }
}
