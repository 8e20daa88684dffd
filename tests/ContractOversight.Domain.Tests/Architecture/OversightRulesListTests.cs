using ContractOversight.Domain.Flags;
using ContractOversight.Domain.Tests.Flags;

namespace ContractOversight.Domain.Tests.Architecture;

[TestClass]
public sealed class OversightRulesListTests
{
    private static readonly string[] Headings =
    [
        "What it says", "How it is worked out", "Worked example", "Why it matters", "Where it comes from", "Settings and defaults",
        "What it leaves out", "What clears it",
    ];

    [TestMethod]
    public void Every_rule_is_in_the_list_once()
    {
        var written = typeof(IOversightRule).Assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IOversightRule)));

        Assert.AreSequenceEqual(written.Select(type => type.Name).Order(), OversightRules.All.Select(rule => rule.GetType().Name).Order());
        Assert.AreAllDistinct(OversightRules.All.Select(rule => rule.Code));
    }

    [TestMethod]
    public void Every_rule_has_its_page_with_its_code_title_and_headings()
    {
        foreach (var rule in OversightRules.All)
        {
            Assert.IsTrue(File.Exists(FlagPage.PathOf(rule.Code)), $"docs/flags/{rule.Code}.md is missing.");
            var page = FlagPage.Read(rule.Code);
            Assert.StartsWith($"# {rule.Title}\n", page);
            Assert.Contains($"Code: `{rule.Code}`", page);
            Assert.AreSequenceEqual(
                Headings, page.Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..]), rule.Code);
        }
    }

    [TestMethod]
    public void Every_code_is_short_lower_case_and_hyphenated()
    {
        foreach (var rule in OversightRules.All)
        {
            Assert.MatchesRegex("^[a-z]+(-[a-z]+)*$", rule.Code);
        }
    }
}
