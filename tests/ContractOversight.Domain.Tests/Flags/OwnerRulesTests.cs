using ContractOversight.Domain.Contracts;
using ContractOversight.Domain.Flags;

namespace ContractOversight.Domain.Tests.Flags;

[TestClass]
public sealed class NoOwnerRuleTests
{
    private static readonly NoOwnerRule Rule = new();

    [TestMethod]
    [DataRow(null, null, "a senior owner and a contract manager")]
    [DataRow(null, "m", "a senior owner")]
    [DataRow("s", null, "a contract manager")]
    public void A_gap_is_named(string? owner, string? manager, string gap)
    {
        var finding = Rule.Check(Facts.Of(Make.Contract(id: 42, seniorOwnerId: owner, contractManagerId: manager))).Single();

        Assert.EndsWith($"has to have {gap}.", finding.Sentence);
    }

    [TestMethod]
    [DataRow(RecordState.Draft, 1, DisplayName = "a draft")]
    [DataRow(RecordState.Approved, -1, DisplayName = "an agreement that has ended")]
    public void Only_live_records_past_draft_need_an_owner(RecordState state, int endsIn) =>
        Assert.IsEmpty(Rule.Check(Facts.Of(Make.Contract(id: 42, state: state, endsOn: Today.Date.AddDays(endsIn)))));

    [TestMethod]
    public void Both_named_is_in_order() => Assert.IsEmpty(Rule.Check(Facts.Of(Make.Contract(id: 42, seniorOwnerId: "s", contractManagerId: "m"))));

    [TestMethod]
    public void The_worked_example_of_the_page_holds() =>
        Assert.Contains("> " + Rule.Check(Facts.Of()).Single().Sentence, FlagPage.Read(Rule.Code));
}

[TestClass]
public sealed class OrphanedRuleTests
{
    private static readonly OrphanedRule Rule = new();
    private static readonly string[] Everybody = ["s", "m", "d"];

    [TestMethod]
    [DataRow("s", Severity.Act)]
    [DataRow("m", Severity.Act)]
    [DataRow("d", Severity.Act)]
    public void Whoever_leaves_is_missed_while_somebody_named_remains(string leaver, Severity severity) =>
        Assert.AreEqual(severity, Rule.Check(Facts.Of(Named(), leavers: [leaver])).Single().Severity);

    [TestMethod]
    public void With_nobody_left_it_is_urgent() =>
        Assert.AreEqual(Severity.Urgent, Rule.Check(Facts.Of(Named(), leavers: Everybody)).Single().Severity);

    [TestMethod]
    public void Nobody_gone_is_in_order() => Assert.IsEmpty(Rule.Check(Facts.Of(Named())));

    [TestMethod]
    public void An_agreement_that_is_over_misses_nobody()
    {
        var contract = Make.Contract(id: 42, endsOn: Today.Date.AddDays(-1), seniorOwnerId: "s");

        Assert.IsEmpty(Rule.Check(Facts.Of(contract, leavers: ["s"])));
    }

    [TestMethod]
    public void The_worked_example_of_the_page_holds() =>
        Assert.Contains("> " + Rule.Check(Facts.Of(Named(), leavers: ["m"])).Single().Sentence, FlagPage.Read(Rule.Code));

    private static Contract Named() => Make.Contract(id: 42, seniorOwnerId: "s", contractManagerId: "m", deputyId: "d");
}

[TestClass]
public sealed class MissingReviewDateRuleTests
{
    private static readonly MissingReviewDateRule Rule = new();

    [TestMethod]
    public void The_worked_example_of_the_page_holds() =>
        Assert.Contains("> " + Rule.Check(Facts.Of()).Single().Sentence, FlagPage.Read(Rule.Code));

    [TestMethod]
    [DataRow(-1, 0, DisplayName = "ended yesterday")]
    [DataRow(0, 1, DisplayName = "ends today")]
    [DataRow(1, 1, DisplayName = "ends tomorrow")]
    public void The_last_day_of_the_term_still_counts(int endsIn, int expected) =>
        Assert.HasCount(expected, Rule.Check(Facts.Of(Make.Contract(id: 42, endsOn: Today.Date.AddDays(endsIn)))));

    [TestMethod]
    public void A_review_date_clears_it()
    {
        var facts = Facts.Of(Make.Contract(id: 42, nextReviewDue: new DateOnly(2027, 1, 4)));

        Assert.IsEmpty(Rule.Check(facts));
        Assert.AreEqual("The next review is due on 4 January 2027.", Rule.Cleared(facts, Facts.FlagFor(Rule)));
    }
}

[TestClass]
public sealed class SpendNearValueRuleTests
{
    private static readonly SpendNearValueRule Rule = new();

    [TestMethod]
    [DataRow(79_000_000L, null, DisplayName = "79 %")]
    [DataRow(79_999_999L, null, DisplayName = "a penny under 80 %")]
    [DataRow(80_000_000L, Severity.Act, DisplayName = "80 %")]
    [DataRow(100_000_000L, Severity.Act, DisplayName = "all of it")]
    [DataRow(100_000_001L, Severity.Urgent, DisplayName = "a penny over")]
    public void Eighty_per_cent_is_flagged_and_a_penny_less_is_not(long paidPence, Severity? expected) =>
        Assert.AreEqual(expected, Rule.Check(Facts.Of(paidPence: paidPence)).SingleOrDefault()?.Severity);

    [TestMethod]
    [DataRow(null)]
    [DataRow(0L)]
    public void Without_a_value_there_is_no_share_to_work_out(long? valuePence) =>
        Assert.IsEmpty(Rule.Check(Facts.Of(Make.Contract(id: 42, valuePence: valuePence), paidPence: 1_000)));

    [TestMethod]
    public void The_worked_example_of_the_page_holds() =>
        Assert.Contains("> " + Rule.Check(Facts.Of(paidPence: 80_000_000)).Single().Sentence, FlagPage.Read(Rule.Code));
}
