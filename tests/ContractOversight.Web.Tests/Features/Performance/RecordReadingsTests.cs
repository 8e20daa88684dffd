using System.Net;
using ContractOversight.Domain.Performance;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Tests.Features.Performance;

[TestClass]
public sealed class RecordReadingsTests
{
    private const string June = "Form.Cells[1_2026-06-01]";
    private const string July = "Form.Cells[1_2026-07-01]";

    [TestMethod]
    public async Task The_grid_saves_what_was_typed_and_leaves_the_rest_alone()
    {
        await using var tabs = await KpiTests.WithKpiAsync();

        var sent = await tabs.Officer.PostFormAsync($"{tabs.Address}/performance/readings", new() { [June] = "94.96", [July] = " 97 % ", ["Form.Evidence"] = "CheckedByClient" });
        var page = await tabs.Officer.FollowAsync(sent);
        var stored = await ReadingsAsync(tabs);

        Assert.Contains("2 readings were recorded and 0 were corrected", page.Text);
        Assert.AreEqual("2026-06-01 r1 94.96 CheckedByClient current, 2026-07-01 r1 97 CheckedByClient current", Line(stored));
        Assert.HasCount(2, await tabs.AuditAsync("KpiReading"));
    }

    [TestMethod]
    public async Task Saving_the_grid_unchanged_changes_nothing()
    {
        await using var tabs = await KpiTests.WithKpiAsync();
        await tabs.AddAsync(Make.Reading(1, new DateOnly(2026, 6, 1), 100.0 / 3));

        var page = await tabs.Officer.FollowAsync(await tabs.Officer.PostFormAsync($"{tabs.Address}/performance/readings", []));

        Assert.Contains("Nothing was changed", page.Text);
        Assert.IsEmpty(await tabs.AuditAsync("KpiReading"));
    }

    [TestMethod]
    public async Task A_correction_keeps_the_old_reading_and_says_why()
    {
        await using var tabs = await KpiTests.WithKpiAsync();
        await tabs.AddAsync(Make.Reading(1, new DateOnly(2026, 6, 1), 94));

        var refused = await tabs.Officer.PostFormAsync($"{tabs.Address}/performance/readings", new() { [June] = "96" });
        await tabs.Officer.PostFormAsync($"{tabs.Address}/performance/readings", new() { [June] = "96", ["Form.Reason"] = "The supplier left out a weekend" });
        var page = await tabs.Officer.GetAsync($"{tabs.Address}/performance/1");

        Assert.AreEqual("Enter why readings are corrected: K1, June 2026", refused.Errors.Single());
        Assert.AreEqual("96", refused.Html.QuerySelector("#cell-1_2026-06-01")?.GetAttribute("value"));
        Assert.AreEqual("2026-06-01 r1 94 SupplierReported old, 2026-06-01 r2 96  current", Line(await ReadingsAsync(tabs)));
        Assert.Contains("June 2026 1 94%", page.Text);
        Assert.Contains("June 2026 2 (current) 96% The supplier left out a weekend", page.Text);
        Assert.AreEqual("The supplier left out a weekend", (await tabs.AuditAsync("KpiReading"))[0].Reason);
    }

    [TestMethod]
    [DataRow("about 95", "K1, June 2026: enter a number, like 95.2")]
    [DataRow("NaN", "K1, June 2026: enter a number, like 95.2")]
    [DataRow("1e999", "K1, June 2026: enter a number, like 95.2")]
    public async Task One_box_that_cannot_be_read_stops_the_whole_grid_and_is_named_in_summary_and_beside_it(string typed, string problem)
    {
        await using var tabs = await KpiTests.WithKpiAsync();

        var page = await tabs.Officer.PostFormAsync($"{tabs.Address}/performance/readings", new() { [June] = typed, [July] = "97" });

        Assert.AreEqual(problem, page.Errors.Single());
        Assert.AreEqual("#cell-1_2026-06-01", page.Html.QuerySelector(".govuk-error-summary__list a")?.GetAttribute("href"));
        Assert.Contains(problem, page.Html.QuerySelector("[id='cell-1_2026-06-01-error']")!.TextContent);
        Assert.AreEqual(typed, page.Html.QuerySelector("[id='cell-1_2026-06-01']")?.GetAttribute("value"));
        Assert.AreEqual("97", page.Html.QuerySelector("[id='cell-1_2026-07-01']")?.GetAttribute("value"));
        Assert.IsEmpty(await ReadingsAsync(tabs));
    }

    [TestMethod]
    public async Task A_reading_is_not_removed_by_emptying_its_box()
    {
        await using var tabs = await KpiTests.WithKpiAsync();
        await tabs.AddAsync(Make.Reading(1, new DateOnly(2026, 6, 1), 94));

        var page = await tabs.Officer.PostFormAsync($"{tabs.Address}/performance/readings", new() { [June] = "" });

        Assert.StartsWith("K1, June 2026: a reading cannot be removed", page.Errors.Single());
    }

    [TestMethod]
    public async Task A_reading_that_somebody_else_recorded_meanwhile_is_not_written_over_unseen()
    {
        await using var tabs = await KpiTests.WithKpiAsync();
        var shown = tabs.Site.Time.GetUtcNow().UtcDateTime.ToString("O");
        await tabs.AddAsync(Make.Reading(1, new DateOnly(2026, 6, 1), 91, receivedAt: tabs.Site.Time.GetUtcNow().UtcDateTime.AddMinutes(1)));
        Dictionary<string, string> typed = new() { [June] = "96", ["Form.SeenAt"] = shown, ["Form.Reason"] = "From the monthly return" };

        var page = await tabs.Officer.PostFormAsync($"{tabs.Address}/performance/readings", typed);
        tabs.Site.Time.Advance(TimeSpan.FromMinutes(2));
        typed.Remove("Form.SeenAt");
        var again = await tabs.Officer.PostFormAsync($"{tabs.Address}/performance/readings", typed);

        Assert.StartsWith("K1, June 2026: somebody else recorded 91% in the meantime", page.Errors.Single());
        Assert.AreEqual(HttpStatusCode.Redirect, again.Status);
    }

    [TestMethod]
    public async Task The_boxes_follow_one_another_along_the_rows_KPI_by_KPI_or_period_by_period()
    {
        await using var tabs = await KpiTests.WithKpiAsync();
        var second = await tabs.AddAsync(Make.Kpi(tabs.ContractId, "K2", "Complaints"));
        await tabs.AddAsync(Make.KpiVersion(second.Id, KpiDirection.LowerIsBetter, 5, null, unit: "complaints"));

        var byKpi = await tabs.Officer.GetAsync($"{tabs.Address}/performance/readings");
        var byPeriod = await tabs.Officer.GetAsync($"{tabs.Address}/performance/readings?by=period");

        Assert.AreEqual("cell-1_2026-01-01 cell-1_2026-02-01", Boxes(byKpi));
        Assert.AreEqual("cell-1_2026-01-01 cell-2_2026-01-01", Boxes(byPeriod));
    }

    [TestMethod]
    public async Task Only_periods_that_have_ended_and_for_which_the_KPI_is_measured_have_a_box()
    {
        await using var tabs = await KpiTests.WithKpiAsync(ReportingFrequency.Quarterly);

        var page = await tabs.Officer.GetAsync($"{tabs.Address}/performance/readings");

        Assert.AreEqual(
            "cell-1_2026-01-01 cell-1_2026-04-01",
            string.Join(' ', page.Html.QuerySelectorAll("td input").Select(box => box.Id)));
    }

    [TestMethod]
    public async Task A_share_is_worked_out_from_its_two_numbers_and_kept_unrounded()
    {
        await using var tabs = await KpiTests.WithKpiAsync();

        var sent = await tabs.Officer.PostFormAsync($"{tabs.Address}/performance/1/readings/2026-08-01", new()
        {
            ["Form.Numerator"] = "949",
            ["Form.Denominator"] = "1,001",
            ["Form.Evidence"] = "SystemFeed",
            ["Form.Note"] = "From the telephone system",
        });

        Assert.AreEqual(HttpStatusCode.Redirect, sent.Status, string.Join("; ", sent.Errors));
        Assert.AreEqual(949.0 / 1001.0 * 100, (await ReadingsAsync(tabs)).Single().Value);
    }

    [TestMethod]
    public async Task Nothing_measured_is_recorded_as_missing_with_its_reason()
    {
        await using var tabs = await KpiTests.WithKpiAsync();

        var refused = await tabs.Officer.PostFormAsync($"{tabs.Address}/performance/1/readings/2026-07-01", new() { ["Form.NothingMeasured"] = "True" });
        await tabs.Officer.PostFormAsync(
            $"{tabs.Address}/performance/1/readings/2026-07-01", new() { ["Form.NothingMeasured"] = "True", ["Form.Note"] = "The telephone system failed" });
        var page = await tabs.Officer.GetAsync($"{tabs.Address}/performance/1");

        Assert.AreEqual("Enter why nothing could be measured", refused.Errors.Single());
        Assert.AreEqual("Not rated", KpiTests.Rating(page, "July 2026"));
        Assert.Contains("July 2026 Missing", page.Text);
        Assert.Contains("The telephone system failed", page.Text);
    }

    [TestMethod]
    [DataRow("Form.Value", "", "Enter the value, or tick that nothing could be measured")]
    [DataRow("Form.Value", "many", "The value must be a number, like 95.2")]
    [DataRow("Form.Denominator", "7", "Enter both numbers, or neither")]
    [DataRow("Form.NothingMeasured", "True", "Clear the value and the two numbers, or untick ‘Nothing could be measured’")]
    public async Task A_single_reading_that_cannot_be_right_is_refused(string field, string typed, string problem)
    {
        await using var tabs = await KpiTests.WithKpiAsync();

        var page = await tabs.Officer.PostFormAsync(
            $"{tabs.Address}/performance/1/readings/2026-08-01", new Dictionary<string, string> { ["Form.Value"] = "95", ["Form.Note"] = "A note" }.With(field, typed));

        Assert.AreEqual(problem, page.Errors.Single());
        Assert.IsEmpty(await ReadingsAsync(tabs));
    }

    [TestMethod]
    [DataRow("2026-09-01")]
    [DataRow("2025-12-01")]
    [DataRow("2026-08-02")]
    [DataRow("august")]
    public async Task A_period_that_has_not_ended_or_is_not_measured_is_not_found(string period)
    {
        await using var tabs = await KpiTests.WithKpiAsync();

        Assert.AreEqual(HttpStatusCode.NotFound, (await tabs.Officer.GetAsync($"{tabs.Address}/performance/1/readings/{period}")).Status);
    }

    [TestMethod]
    public async Task The_sheet_to_fill_in_has_a_row_for_each_period_without_a_reading()
    {
        await using var tabs = await KpiTests.WithKpiAsync();
        await tabs.AddAsync(Make.Reading(1, new DateOnly(2026, 6, 1), 94));

        using var answer = await tabs.Officer.Client.GetAsync($"{tabs.Address}/performance/readings/template.xlsx");
        using var bytes = new MemoryStream(await answer.Content.ReadAsByteArrayAsync());
        using var book = SpreadsheetDocument.Open(bytes, isEditable: false);
        var rows = book.WorkbookPart!.WorksheetParts.Select(part => part.Worksheet!.Descendants<Row>().Count()).ToList();

        Assert.AreEqual("attachment", answer.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Contains(8, rows, "One heading, and January to August without June.");
    }

    private static Task<List<KpiReading>> ReadingsAsync(AgreementTabs tabs) => tabs.Site.InRegisterAsync(db =>
        db.KpiReadings.OrderBy(reading => reading.PeriodStart).ThenBy(reading => reading.Revision).ToListAsync());

    private static string Line(IEnumerable<KpiReading> readings) => string.Join(", ", readings.Select(reading =>
        $"{reading.PeriodStart:yyyy-MM-dd} r{reading.Revision} {reading.Value} {reading.Evidence} {(reading.IsCurrent ? "current" : "old")}"));

    private static string Boxes(Site.Page page) =>
        string.Join(' ', page.Html.QuerySelectorAll("td input").Take(2).Select(box => box.Id));
}
