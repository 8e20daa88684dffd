using System.Net;
using ContractOversight.Domain.Contracts;
using ContractOversight.Web.Tests.Site;

namespace ContractOversight.Web.Tests.Features.Contracts;

[TestClass]
public sealed class ChangesTests
{
    [TestMethod]
    public async Task A_variation_keeps_value_and_term_before_and_after()
    {
        await using var office = await Office.OpenAsync();
        var id = await office.AddCompleteAsync(set: contract => contract.State = RecordState.Approved);

        var saved = await office.Officer.PostFormAsync($"/office/contracts/{id}/vary", new()
        {
            ["MadeOn.Day"] = "1",
            ["MadeOn.Month"] = "9",
            ["MadeOn.Year"] = "2026",
            ["ValueAfterPence"] = "1100000",
            ["EndsOnAfter.Day"] = "30",
            ["EndsOnAfter.Month"] = "9",
            ["EndsOnAfter.Year"] = "2029",
            ["Reason"] = "More suites.",
        });

        var contract = await office.FindAsync(id);
        Assert.AreEqual($"/office/contracts/{id}", saved.Location, string.Join("; ", saved.Errors));
        Assert.AreEqual(
            (100_000_000L, 110_000_000L, new DateOnly(2029, 3, 31), new DateOnly(2029, 9, 30), RecordState.Ready),
            (contract.AwardedValuePence!.Value, contract.CurrentValuePence!.Value, contract.InitialEndsOn!.Value, contract.EndsOn!.Value, contract.State));
        var history = Rows(await office.Officer.GetAsync($"/office/contracts/{id}/history"));
        Assert.Contains("| £1,000,000 | £1,100,000 | 31 Mar 2029 | 30 Sep 2029 | More suites.", history);
        Assert.Contains("Value today | £1,000,000 | £1,100,000", history);
        Assert.Contains("£100,000 in 1 recorded change", (await office.Officer.GetAsync($"/office/contracts/{id}")).Text);
    }

    [TestMethod]
    public async Task A_variation_asks_for_its_day_and_reason()
    {
        await using var office = await Office.OpenAsync();
        var id = await office.AddCompleteAsync();

        var page = await office.Officer.PostFormAsync($"/office/contracts/{id}/vary", new() { ["ValueAfterPence"] = "5" });

        Assert.AreSequenceEqual(["Enter the day on which it takes effect", "Say why it is changed"], page.Errors);
        Assert.AreEqual("5", page.Html.QuerySelector("#ValueAfterPence")!.GetAttribute("value"));
    }

    [TestMethod]
    [DataRow("Taken", ExtensionOptionState.Taken, "2030-03-31")]
    [DataRow("NotTaken", ExtensionOptionState.NotTaken, "2029-03-31")]
    [DataRow("Lapsed", ExtensionOptionState.Lapsed, "2029-03-31")]
    public async Task An_option_moves_the_end_only_when_it_is_taken(string decision, ExtensionOptionState state, string end)
    {
        await using var office = await Office.OpenAsync();
        var id = await office.AddCompleteAsync();
        var option = await OptionAsync(office, id, 1);

        await office.Officer.PostFormAsync($"/office/contracts/{id}/options/{option}", Decision(decision));

        var stored = await office.Site.InRegisterAsync(db => Task.FromResult(db.ExtensionOptions.Single()));
        Assert.AreEqual((state, "It works well."), (stored.State, stored.Reason));
        Assert.AreEqual(DateOnly.ParseExact(end, "yyyy-MM-dd"), (await office.FindAsync(id)).EndsOn);
        Assert.Contains("ExtensionOption changed: It works well.", await office.AuditAsync(id));
    }

    [TestMethod]
    public async Task A_later_option_waits_for_the_earlier_one()
    {
        await using var office = await Office.OpenAsync();
        var id = await office.AddCompleteAsync();
        await OptionAsync(office, id, 1);
        var later = await OptionAsync(office, id, 2);

        var page = await office.Officer.PostFormAsync($"/office/contracts/{id}/options/{later}", Decision("Taken"));

        Assert.AreEqual("An earlier option is still open. Decide that one first", page.Errors.Single());
    }

    [TestMethod]
    public async Task A_decided_option_cannot_be_decided_again()
    {
        await using var office = await Office.OpenAsync();
        var id = await office.AddCompleteAsync();
        var option = await OptionAsync(office, id, 1);
        await office.Officer.PostFormAsync($"/office/contracts/{id}/options/{option}", Decision("Lapsed"));

        Assert.AreEqual(HttpStatusCode.NotFound, (await office.Officer.GetAsync($"/office/contracts/{id}/options/{option}")).Status);
    }

    [TestMethod]
    [DataRow("2026-03-31", "The last day must be the first day of the agreement or later")]
    [DataRow("2026-04-01", null)]
    [DataRow("2029-03-30", null)]
    [DataRow("2029-03-31", "The last day must be before the end of the term; otherwise it does not end early")]
    public async Task An_early_end_lies_within_the_term(string day, string? problem)
    {
        await using var office = await Office.OpenAsync();
        var id = await office.AddCompleteAsync();

        var page = await office.Officer.PostFormAsync($"/office/contracts/{id}/terminate", new()
        {
            ["TerminatedOn.Day"] = day[8..],
            ["TerminatedOn.Month"] = day[5..7],
            ["TerminatedOn.Year"] = day[..4],
            ["Reason"] = "Insolvent.",
        });

        Assert.AreSequenceEqual(problem is null ? [] : new[] { problem }, page.Errors);
        Assert.AreEqual(problem is null, (await office.FindAsync(id)).TerminatedOn is not null);
    }

    [TestMethod]
    public async Task The_page_reads_the_term_and_says_when_options_are_closed()
    {
        await using var office = await Office.OpenAsync();
        var id = await office.AddCompleteAsync(set: contract =>
        {
            (contract.StartsOn, contract.InitialEndsOn, contract.EndsOn) = (new(2024, 4, 1), new(2027, 3, 31), new(2027, 3, 31));
            (contract.NoticePeriodMonths, contract.MobilisationMonths, contract.ApprovalMonths) = (3, 2, 1);
            contract.ProcurementStartedOn = new(2023, 6, 1);
        });

        var page = await office.Officer.GetAsync($"/office/contracts/{id}");

        Assert.Contains("Options closed", page.Text);
        Assert.Contains("Last chance to decide | 30 March 2026", Rows(page));
        Assert.Contains("Give notice by | 31 December 2026", Rows(page));
        Assert.Contains("Which rules apply", page.Text);
    }

    [TestMethod]
    public async Task Dates_that_contradict_each_other_do_not_break_the_page()
    {
        await using var office = await Office.OpenAsync();
        var id = await office.AddAsync("C1", set: contract => (contract.StartsOn, contract.InitialEndsOn) = (new(2026, 4, 1), new(2025, 4, 1)));

        var page = await office.Officer.GetAsync($"/office/contracts/{id}");

        Assert.AreEqual(HttpStatusCode.OK, page.Status);
        Assert.Contains("The term ends before it starts.", page.Text);
    }

    [TestMethod]
    public async Task The_history_says_who_changed_what_and_why_in_words()
    {
        await using var office = await Office.OpenAsync();
        var id = await office.AddCompleteAsync(set: contract => contract.State = RecordState.Approved);
        await office.Officer.PostFormAsync($"/office/contracts/{id}/sections/procurement", new() { ["Route"] = "Quotation", ["Revision.Reason"] = "Wrong before." });

        var page = await office.Officer.GetAsync($"/office/contracts/{id}/history");

        Assert.Contains("Agreement changed Test officer, 14 September 2026 at 12:00pm. Why: Wrong before.", page.Text);
        Assert.Contains("How it was procured | Open procedure | Quotations", Rows(page));
        Assert.DoesNotContain("OfficeId", page.Text);
    }

    /// <summary>The rows of tables and fact lists, a bar between cells.</summary>
    private static string Rows(Page page) => string.Join("\n", page.Html.QuerySelectorAll("tr, .govuk-summary-list__row")
        .Select(row => string.Join(" | ", row.Children.Select(cell => string.Join(' ', cell.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))))));

    private static Task<int> OptionAsync(Office office, int id, int ordinal) => office.Site.InRegisterAsync(async db =>
    {
        var option = new ExtensionOption { ContractId = id, Ordinal = ordinal, Months = 12 };
        db.ExtensionOptions.Add(option);
        await db.SaveChangesAsync();
        return option.Id;
    });

    private static Dictionary<string, string> Decision(string decision) => new()
    {
        ["Decision"] = decision,
        ["DecidedOn.Day"] = "1",
        ["DecidedOn.Month"] = "9",
        ["DecidedOn.Year"] = "2026",
        ["Reason"] = "It works well.",
    };
}
