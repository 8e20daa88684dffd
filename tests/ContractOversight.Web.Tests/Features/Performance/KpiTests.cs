using ContractOversight.Domain.Performance;
using ContractOversight.Web.Tests.Site;

namespace ContractOversight.Web.Tests.Features.Performance;

[TestClass]
public sealed class KpiTests
{
    private static readonly Dictionary<string, string> Answered = new()
    {
        ["Form.Code"] = "K1",
        ["Form.Name"] = "Calls answered within 20 seconds",
        ["Form.Frequency"] = "Monthly",
        ["Form.Terms.Direction"] = "HigherIsBetter",
        ["Form.Terms.Unit"] = "%",
        ["Form.Terms.Target"] = "95",
        ["Form.Terms.Floor"] = "90",
        ["Form.Terms.DueWorkingDays"] = "10",
        ["Form.Terms.InForceFrom.Day"] = "1",
        ["Form.Terms.InForceFrom.Month"] = "1",
        ["Form.Terms.InForceFrom.Year"] = "2026",
    };

    [TestMethod]
    public async Task A_new_KPI_is_listed_with_its_target_and_every_ended_period_is_missing()
    {
        await using var tabs = await AgreementTabs.OpenAsync();

        var page = await tabs.Officer.FollowAsync(await tabs.Officer.PostFormAsync($"{tabs.Address}/performance/add", Answered));

        Assert.Contains("K1: Calls answered within 20 seconds", page.Text);
        Assert.Contains("At least 95%; floor 90%", page.Text);
        // August's reading is due on the tenth working day of September, the 14th: that day is not yet late.
        Assert.Contains("August 2026 Not yet due Not rated", page.Text);
        Assert.Contains("7 of 8 missing", page.Text);
        Assert.HasCount(1, await tabs.AuditAsync("Kpi"));
        Assert.HasCount(1, await tabs.AuditAsync("KpiVersion"));
    }

    [TestMethod]
    public async Task A_target_changed_in_March_leaves_Februarys_rating_and_the_ledger_shows_both()
    {
        await using var tabs = await WithKpiAsync();
        await tabs.AddAsync(Make.Reading(1, new DateOnly(2026, 2, 1), 95));
        await tabs.AddAsync(Make.Reading(1, new DateOnly(2026, 3, 1), 95));

        var before = await tabs.Officer.GetAsync($"{tabs.Address}/performance/1");
        await tabs.Officer.PostFormAsync($"{tabs.Address}/performance/1/change", new()
        {
            ["Form.Terms.Target"] = "98",
            ["Form.Terms.Floor"] = "94",
            ["Form.Terms.InForceFrom.Day"] = "1",
            ["Form.Terms.InForceFrom.Month"] = "3",
            ["Form.Terms.InForceFrom.Year"] = "2026",
            ["Form.Reason"] = "Agreed at the February review",
        });
        var after = await tabs.Officer.GetAsync($"{tabs.Address}/performance/1");

        Assert.AreEqual("Good", Rating(before, "February 2026"));
        Assert.AreEqual("Good", Rating(before, "March 2026"));
        Assert.AreEqual("Good", Rating(after, "February 2026"));
        Assert.AreEqual("Requires improvement", Rating(after, "March 2026"));
        var ledger = after.Html.QuerySelectorAll("table").Single(table => table.QuerySelector("caption")!.TextContent == "What the KPI asked for").TextContent;
        Assert.Contains("At least 95%; floor 90%", ledger);
        Assert.Contains("At least 98%; floor 94%", ledger);
        Assert.Contains("Agreed at the February review", ledger);
        Assert.AreEqual("Agreed at the February review", (await tabs.AuditAsync("KpiVersion")).Single().Reason);
    }

    [TestMethod]
    [DataRow(95.0, "Good")]
    [DataRow(94.999, "Approaching target")]
    [DataRow(92.5, "Approaching target")]
    [DataRow(92.499, "Requires improvement")]
    [DataRow(90.0, "Requires improvement")]
    [DataRow(89.999, "Inadequate")]
    public async Task The_rating_word_turns_at_the_target_half_way_to_the_floor_and_at_the_floor(double value, string word)
    {
        await using var tabs = await WithKpiAsync();
        await tabs.AddAsync(Make.Reading(1, new DateOnly(2026, 8, 1), value));

        var page = await tabs.Officer.GetAsync($"{tabs.Address}/performance/1");

        Assert.AreEqual(word, Rating(page, "August 2026"));
    }

    [TestMethod]
    [DataRow("Form.Code", "", "Enter a short code, for example KPI1")]
    [DataRow("Form.Name", "", "Enter what is measured")]
    [DataRow("Form.Frequency", "", "Select how often it is measured")]
    [DataRow("Form.Terms.Direction", "", "Select which way is better")]
    [DataRow("Form.Terms.Unit", "", "Enter the unit, for example % or minutes")]
    [DataRow("Form.Terms.Target", "high", "Target must be a number, like 12.5")]
    [DataRow("Form.Terms.Floor", "95.1", "The floor must be at or below the target")]
    [DataRow("Form.Terms.UpperTarget", "99", "Only a range has an upper end. Clear it, or select that the value is best within a range")]
    [DataRow("Form.Terms.Direction", "LowerIsBetter", "The floor must be at or above the target, because a smaller value is better")]
    [DataRow("Form.Terms.Direction", "WithinRange", "Enter both ends of the target range, the upper end at or above the lower")]
    [DataRow("Form.Terms.Direction", "Neutral", "A KPI that is only watched has no target and no floor. Clear them, or select which way is better")]
    [DataRow("Form.Terms.DueWorkingDays", "251", "Working days must be between 0 and 250")]
    [DataRow("Form.Terms.InForceFrom.Day", "", "In force from must include a day")]
    public async Task A_KPI_that_does_not_fit_together_is_shown_again_with_what_to_do(string field, string typed, string problem)
    {
        await using var tabs = await AgreementTabs.OpenAsync();

        var page = await tabs.Officer.PostFormAsync($"{tabs.Address}/performance/add", Answered.With(field, typed));

        Assert.AreEqual(problem, page.Errors.Single());
        Assert.IsEmpty(await tabs.AuditAsync("Kpi"));
    }

    [TestMethod]
    public async Task A_code_is_used_once_in_an_agreement()
    {
        await using var tabs = await WithKpiAsync();

        var page = await tabs.Officer.PostFormAsync($"{tabs.Address}/performance/add", Answered);

        Assert.StartsWith("This agreement already has a KPI with the code ‘K1’", page.Errors.Single());
    }

    [TestMethod]
    [DataRow("1", "1", "", "Enter why it is changed")]
    [DataRow("1", "1", "Agreed", "The change must be in force after 1 January 2026")]
    public async Task A_change_needs_a_reason_and_a_day_after_the_present_version(string day, string month, string reason, string problem)
    {
        await using var tabs = await WithKpiAsync();

        var page = await tabs.Officer.PostFormAsync($"{tabs.Address}/performance/1/change", new()
        {
            ["Form.Terms.InForceFrom.Day"] = day,
            ["Form.Terms.InForceFrom.Month"] = month,
            ["Form.Terms.InForceFrom.Year"] = "2026",
            ["Form.Reason"] = reason,
        });

        Assert.StartsWith(problem, page.Errors.Single());
        Assert.IsEmpty(await tabs.AuditAsync("KpiVersion"));
    }

    [TestMethod]
    public async Task A_stopped_KPI_expects_no_reading_after_its_last_period_and_keeps_the_ones_it_has()
    {
        await using var tabs = await WithKpiAsync();
        await tabs.AddAsync(Make.Reading(1, new DateOnly(2026, 3, 1), 96));

        var tooEarly = await tabs.Officer.PostFormAsync($"{tabs.Address}/performance/1/stop", Stop("28", "2"));
        var sent = await tabs.Officer.PostFormAsync($"{tabs.Address}/performance/1/stop", Stop("31", "3"));
        var list = await tabs.Officer.FollowAsync(sent);
        var kpi = await tabs.Officer.GetAsync($"{tabs.Address}/performance/1");

        Assert.StartsWith("There is a reading for March 2026", tooEarly.Errors.Single());
        Assert.Contains("Stopped KPIs", list.Text);
        Assert.AreEqual("Good", Rating(kpi, "March 2026"));
        Assert.DoesNotContain("April 2026", kpi.Text);
        Assert.AreEqual("No longer measured", (await tabs.AuditAsync("Kpi")).Single().Reason);
    }

    [TestMethod]
    public async Task A_missing_reading_is_missing_in_the_chart_and_never_nought()
    {
        await using var tabs = await WithKpiAsync();
        await tabs.AddAsync(Make.Reading(1, new DateOnly(2026, 6, 1), null));
        await tabs.AddAsync(Make.Reading(1, new DateOnly(2026, 7, 1), 96));

        var page = await tabs.Officer.GetAsync($"{tabs.Address}/performance/1");

        Assert.IsNotNull(page.Html.QuerySelector("figure svg"));
        Assert.Contains("June 2026 Missing", page.Text);
        Assert.DoesNotContain(" 0%", page.Text);
        Assert.Contains("1 of 12 readings", page.Text);
    }

    internal static async Task<AgreementTabs> WithKpiAsync(ReportingFrequency frequency = ReportingFrequency.Monthly)
    {
        var tabs = await AgreementTabs.OpenAsync();
        var kpi = await tabs.AddAsync(Make.Kpi(tabs.ContractId, "K1"));
        await tabs.AddAsync(Make.KpiVersion(kpi.Id, frequency: frequency));
        return tabs;
    }

    internal static string Rating(Page page, string period) =>
        page.Html.QuerySelectorAll("table").Single(table => table.QuerySelector("caption")!.TextContent == "Periods and ratings")
            .QuerySelectorAll("tbody tr").Single(row => row.Children[0].TextContent.Trim() == period)
            .QuerySelector(".govuk-tag")?.TextContent.Trim() ?? "Not rated";

    private static Dictionary<string, string> Stop(string day, string month) => new()
    {
        ["Form.StoppedOn.Day"] = day,
        ["Form.StoppedOn.Month"] = month,
        ["Form.StoppedOn.Year"] = "2026",
        ["Form.Reason"] = "No longer measured",
    };
}
