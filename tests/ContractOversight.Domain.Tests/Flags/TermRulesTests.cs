using ContractOversight.Domain.Contracts;
using ContractOversight.Domain.Flags;

namespace ContractOversight.Domain.Tests.Flags;

[TestClass]
public sealed class NoticeDateRuleTests
{
    private static readonly NoticeDateRule Rule = new();
    private static readonly DateOnly Notice = new(2026, 11, 13);

    [TestMethod]
    [DataRow(-91, 0, DisplayName = "91 days before")]
    [DataRow(-90, 1, DisplayName = "90 days before")]
    [DataRow(0, 1, DisplayName = "on the day")]
    [DataRow(1, 0, DisplayName = "the day after")]
    public void Notice_is_flagged_from_ninety_days_before_to_the_day_itself(int daysFromNotice, int expected) =>
        Assert.HasCount(expected, Rule.Check(Facts.Of(Tacit()), Notice.AddDays(daysFromNotice)));

    [TestMethod]
    public void New_dates_are_a_new_subject_so_that_whoever_was_told_is_told_again()
    {
        var before = Rule.Check(Facts.Of(Tacit())).Single();

        var after = Rule.Check(Facts.Of(Tacit(new DateOnly(2027, 12, 13))), Today.Date.AddYears(1)).Single();

        Assert.AreEqual(("contract:42:2026-11-13", "contract:42:2027-11-13"), (before.SubjectKey, after.SubjectKey));
    }

    [TestMethod]
    public void Notice_given_ends_the_warning()
    {
        var contract = Tacit();
        contract.NoticeGivenOn = new DateOnly(2026, 9, 10);

        Assert.IsEmpty(Rule.Check(Facts.Of(contract)));
        Assert.AreEqual("Notice was given on 10 September 2026.", Rule.Cleared(Facts.Of(contract), Facts.FlagFor(Rule)));
    }

    [TestMethod]
    public void Without_a_notice_period_nothing_is_said()
    {
        var contract = Make.Contract(id: 42, endsOn: new DateOnly(2026, 10, 1), renewal: RenewalType.Tacit, tacitMonths: 12);

        Assert.IsEmpty(Rule.Check(Facts.Of(contract)));
    }

    [TestMethod]
    [DataRow(-91, 0)]
    [DataRow(-90, 1)]
    [DataRow(0, 1)]
    [DataRow(1, 0)]
    public void An_open_option_is_flagged_before_its_day(int daysFromDecision, int expected)
    {
        var decideBy = new DateOnly(2027, 3, 1);
        var facts = Facts.Of(Make.Contract(id: 42, endsOn: new DateOnly(2027, 9, 1), renewal: RenewalType.Express), options: [Make.Option(42, decideBy: decideBy, id: 3)]);

        Assert.HasCount(expected, Rule.Check(facts, decideBy.AddDays(daysFromDecision)));
    }

    [TestMethod]
    public void The_worked_example_of_the_page_holds() =>
        Assert.Contains("> " + Rule.Check(Facts.Of(Tacit())).Single().Sentence, FlagPage.Read(Rule.Code));

    private static Contract Tacit(DateOnly? endsOn = null) =>
        Make.Contract(id: 42, endsOn: endsOn ?? new DateOnly(2026, 12, 13), renewal: RenewalType.Tacit, tacitMonths: 12, noticeMonths: 1);
}

[TestClass]
public sealed class DecisionRulesTests
{
    private static readonly LastChanceRule Near = new();
    private static readonly OptionsClosedRule Closed = new();
    private static readonly DateOnly Last = new(2027, 3, 30);

    [TestMethod]
    [DataRow(-91, 0, 0)]
    [DataRow(-90, 1, 0)]
    [DataRow(0, 1, 0)]
    [DataRow(1, 0, 1)]
    public void The_badge_flips_the_day_after_the_last_chance(int daysFromLast, int near, int closed)
    {
        var today = Last.AddDays(daysFromLast);

        Assert.HasCount(near, Near.Check(Facts.Of(Contract()), today));
        Assert.HasCount(closed, Closed.Check(Facts.Of(Contract()), today));
    }

    [TestMethod]
    public void The_worked_examples_of_the_pages_hold()
    {
        Assert.Contains("> " + Near.Check(Facts.Of(Contract()), Last).Single().Sentence, FlagPage.Read(Near.Code));
        Assert.Contains("> " + Closed.Check(Facts.Of(Contract()), Last.AddDays(1)).Single().Sentence, FlagPage.Read(Closed.Code));
    }

    [TestMethod]
    public void Without_a_route_the_day_cannot_be_told_and_nothing_is_claimed()
    {
        var contract = Contract();
        contract.Route = ProcurementRoute.Unknown;

        Assert.IsEmpty(Near.Check(Facts.Of(contract), Last));
        Assert.IsEmpty(Closed.Check(Facts.Of(contract), Last.AddDays(1)));
    }

    [TestMethod]
    public void Once_the_agreement_is_over_there_is_nothing_left_to_decide() =>
        Assert.IsEmpty(Closed.Check(Facts.Of(Contract()), new DateOnly(2028, 4, 1)));

    [TestMethod]
    public void The_agreements_own_months_go_before_the_offices()
    {
        var contract = Contract();
        contract.ApprovalMonths = 2;

        Assert.AreEqual(new DateOnly(2027, 2, 28), Near.Check(Facts.Of(contract), new DateOnly(2027, 2, 1)).Single().Due);
    }

    private static Contract Contract() =>
        Make.Contract(id: 42, endsOn: new DateOnly(2028, 3, 31), noticeMonths: 3, route: ProcurementRoute.Open);
}

[TestClass]
public sealed class ExpiredWithOpenOptionRuleTests
{
    private static readonly ExpiredWithOpenOptionRule Rule = new();

    [TestMethod]
    [DataRow(1, 0)]
    [DataRow(0, 0)]
    [DataRow(-1, 1)]
    public void An_option_never_takes_itself_and_the_day_after_the_end_somebody_is_told(int endsIn, int expected)
    {
        var facts = Facts.Of(Make.Contract(id: 42, endsOn: Today.Date.AddDays(endsIn), renewal: RenewalType.Express), options: [Make.Option(42)]);

        Assert.HasCount(expected, Rule.Check(facts));
    }

    [TestMethod]
    [DataRow(ExtensionOptionState.NotTaken)]
    [DataRow(ExtensionOptionState.Lapsed)]
    public void A_decided_option_clears_it(ExtensionOptionState state)
    {
        var facts = Facts.Of(Make.Contract(id: 42, endsOn: Today.Date.AddDays(-1)), options: [Make.Option(42, state: state)]);

        Assert.IsEmpty(Rule.Check(facts));
        Assert.AreEqual("Every option has been decided.", Rule.Cleared(facts, Facts.FlagFor(Rule)));
    }

    [TestMethod]
    public void The_worked_example_of_the_page_holds()
    {
        var facts = Facts.Of(Make.Contract(id: 42, endsOn: new DateOnly(2026, 9, 13)), options: [Make.Option(42)]);

        Assert.Contains("> " + Rule.Check(facts).Single().Sentence, FlagPage.Read(Rule.Code));
    }
}
