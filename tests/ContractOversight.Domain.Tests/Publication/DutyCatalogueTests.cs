using System.Text.RegularExpressions;

using ContractOversight.Domain.Contracts;
using ContractOversight.Domain.Publication;

namespace ContractOversight.Domain.Tests.Publication;

/// <summary>The list, the types and the pages must name the same duties.</summary>
[TestClass]
public sealed partial class DutyCatalogueTests
{
    private static readonly string[] Headings =
    [
        "What it says", "How it is worked out", "Worked example", "Why it matters", "Where it comes from", "Settings and defaults",
        "What it leaves out", "What clears it",
    ];

    [TestMethod]
    public void Every_duty_type_is_on_the_list_once()
    {
        var types = typeof(PublicationDuty).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(PublicationDuty)) && !t.IsAbstract).Select(t => t.Name);

        var listed = PublicationDuties.All.Select(d => d.GetType().Name);

        Assert.AreSequenceEqual(types.Order(StringComparer.Ordinal).ToArray(), listed.Order(StringComparer.Ordinal).ToArray());
    }

    [TestMethod]
    public void Every_duty_has_a_page_and_every_page_a_duty()
    {
        var pages = DutyPage.All().Select(p => p.Code).ToArray();

        var codes = PublicationDuties.All.Select(d => d.Card.Code).Order(StringComparer.Ordinal).ToArray();

        Assert.AreSequenceEqual(codes, pages);
    }

    [TestMethod]
    public void Every_page_has_the_headings_in_order_and_names_its_duty()
    {
        foreach (var duty in PublicationDuties.All)
        {
            var page = DutyPage.Of(duty.Card.Code);

            Assert.AreSequenceEqual(Headings, page.Headings.ToArray(), duty.Card.Code);
            Assert.Contains($"`{duty.Card.LawId}`", page.Text);
            Assert.Contains(duty.Card.Title, page.Text);
            Assert.Contains(duty.Card.Provision, page.Text);
        }
    }

    [TestMethod]
    public void Every_source_key_has_its_address()
    {
        var sources = File.ReadAllText(Path.Combine(SharedData.RepositoryRoot, "docs", "law-sources.md"));

        var missing = PublicationDuties.All.Select(d => d.Card.SourceKey).Concat(StatutoryFigures.All.Select(f => f.SourceKey))
            .Distinct().Where(key => !sources.Contains($"| {key} |", StringComparison.Ordinal)).ToArray();

        Assert.IsEmpty(missing, string.Join(", ", missing));
    }

    [TestMethod]
    public void Codes_are_short_hyphenated_and_unlike_one_another()
    {
        var codes = PublicationDuties.All.Select(d => d.Card.Code).ToArray();

        Assert.HasCount(codes.Length, codes.Distinct());
        Assert.IsTrue(codes.All(c => CodeShape().IsMatch(c) && c.Length <= 12), string.Join(", ", codes));
        Assert.IsTrue(PublicationDuties.All.All(d => d.Card.LawId.Equals(d.Card.Code, StringComparison.OrdinalIgnoreCase)));
    }

    [TestMethod]
    public void Good_practice_is_marked_and_never_called_a_lawful_day()
    {
        foreach (var duty in PublicationDuties.All)
        {
            Assert.AreEqual(duty.Card.Code.StartsWith("gp-", StringComparison.Ordinal), duty.Card.IsGoodPractice, duty.Card.Code);
        }

        var practice = PublicationDuties.Judge(new ExampleFacts("").Contract, Today.Date).Where(o => o.DutyCode.StartsWith("gp-", StringComparison.Ordinal) && o.Due is not null && o.Blocks is null);
        Assert.IsTrue(practice.All(o => o.IsLocalTarget));
    }

    [TestMethod]
    public void A_contract_about_which_nothing_is_known_breaks_no_duty()
    {
        var empty = new DutyFacts { SubjectKey = "c9", Procurement = new RegimeFacts() };

        var obligations = PublicationDuties.Judge(empty, Today.Date);

        Assert.IsTrue(obligations.All(o => o.State is ObligationState.CannotTell or ObligationState.NotYetDue or ObligationState.NotApplicable), string.Join("; ", obligations.Where(o => o.State is ObligationState.Due or ObligationState.Late).Select(o => o.DutyCode)));
    }

    [TestMethod]
    public void Every_obligation_says_why_in_a_sentence()
    {
        var facts = new ExampleFacts("");

        var all = PublicationDuties.Judge(facts.Contract, Today.Date).Concat(PublicationDuties.Judge(facts.Office, Today.Date)).ToArray();

        Assert.IsTrue(all.All(o => o.Reason.EndsWith('.') && !o.Reason.EndsWith("..", StringComparison.Ordinal) && char.IsUpper(o.Reason[0]) || char.IsDigit(o.Reason[0])));
    }

    [TestMethod]
    public void A_light_touch_contract_is_told_why_the_breach_notice_is_not_owed()
    {
        var facts = new ExampleFacts("pa-71c");
        facts.Apply("light-touch", "yes");

        var obligation = PublicationDuties.Find("pa-71c")!.Judge(facts.Contract, Today.Date).Single();

        Assert.AreEqual("UK9 does not apply: light touch (s.71(6)).", obligation.Reason);
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex CodeShape();
}
