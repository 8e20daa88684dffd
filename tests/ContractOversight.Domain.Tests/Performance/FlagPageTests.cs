using System.Globalization;
using ContractOversight.Domain.Performance;

namespace ContractOversight.Domain.Tests.Performance;

/// <summary>Runs the worked example of each performance flag's page, so that the page cannot drift from the code.</summary>
[TestClass]
public sealed class FlagPageTests
{
    private static readonly string[] Headings =
    [
        "## What it says", "## How it is worked out", "## Worked example", "## Why it matters", "## Where it comes from",
        "## Settings and defaults", "## What it leaves out", "## What clears it",
    ];

    public static IEnumerable<object[]> Codes => SlippageCodes.All.Select(code => new object[] { code });

    [TestMethod]
    [DynamicData(nameof(Codes))]
    public void Each_page_names_its_code_and_has_every_heading_in_order(string code)
    {
        var page = FlagPage.Read(code);

        var places = Headings.Select(heading => page.Text.IndexOf(heading + "\n", StringComparison.Ordinal)).ToArray();

        Assert.DoesNotContain(-1, places);
        Assert.AreSequenceEqual(places.Order().ToArray(), places);
        Assert.Contains($"Code: `{code}`", page.Text);
    }

    [TestMethod]
    [DynamicData(nameof(Codes))]
    public void Each_worked_example_comes_out_as_its_page_says(string code)
    {
        var page = FlagPage.Read(code);

        var history = SlippagePolicy.Evaluate(page.History, SlippageParameters.For(page.History.Frequency), page.Today);
        var checks = IntegrityChecks.Of(page.History, SlippageParameters.For(page.History.Frequency), page.Today);

        if (page.Setting("flagged") is { } flagged)
        {
            Assert.AreEqual(flagged == "yes", checks.Codes.Contains(code), string.Join(", ", checks.Codes));
            return;
        }

        var (opened, closed) = code is SlippageCodes.ReturnLate or SlippageCodes.ReturnMissing
            ? Latest(history.LateReturns.Where(late => late.Code == code).Select(late => ((int?)late.Period, (int?)null)))
            : Latest(history.Flags.Where(flag => flag.Code == code).Select(flag => ((int?)flag.Opened, flag.Closed)));
        Assert.AreEqual(page.Setting("opens"), Ordinal(opened));
        Assert.AreEqual(page.Setting("closes") ?? "none", Ordinal(closed));
        if (page.Setting("level") is { } level)
        {
            var parts = level.Split(' ').Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray();
            Assert.AreEqual((SlippageLevel)parts[1], history.Periods[parts[0] - 1].ShownLevel);
        }

        if (page.Setting("level-of-return") is { } weight)
        {
            Assert.AreEqual((SlippageLevel)int.Parse(weight, CultureInfo.InvariantCulture), history.MissingLevel);
        }
    }

    [TestMethod]
    public void A_late_return_is_not_late_on_its_last_day()
    {
        var page = FlagPage.Read(SlippageCodes.ReturnLate);

        var dayBefore = SlippagePolicy.Evaluate(page.History, SlippageParameters.Monthly, page.Today.AddDays(-1));

        Assert.IsEmpty(dayBefore.LateReturns);
    }

    // The last of the kind, which for the examples is the only one.
    private static (int? Opened, int? Closed) Latest(IEnumerable<(int? Opened, int? Closed)> flags) => flags.SingleOrDefault();

    private static string Ordinal(int? index) => index is { } known ? (known + 1).ToString(CultureInfo.InvariantCulture) : "none";
}
