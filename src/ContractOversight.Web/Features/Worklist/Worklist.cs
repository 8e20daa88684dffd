using ContractOversight.Data;
using ContractOversight.Domain.Calendar;
using ContractOversight.Domain.Contracts;
using ContractOversight.Domain.Performance;
using ContractOversight.Jobs;
using ContractOversight.Web.Features.Flags;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Worklist;

/// <summary>One thing to do, with the page on which it is done.</summary>
internal sealed record WorkLine(int ContractId, string Reference, string Title, string What, DateOnly? On, string Url);

/// <summary>One part of the worklist: its first lines, how many there are in all, and where the rest is.</summary>
internal sealed record WorkPart(string Heading, string Empty, IReadOnlyList<WorkLine> Lines, int Total, string AllUrl);

internal sealed record WorklistPage(DateOnly Today, WorkPart Overdue, WorkPart DueSoon, WorkPart Incomplete, WorkPart Slipping, LastChecked LastChecked)
{
    public IReadOnlyList<WorkPart> Parts => [Overdue, DueSoon, Incomplete, Slipping];
}

/// <summary>What is overdue, what is due soon, what is incomplete and what is slipping in one office.</summary>
internal sealed class Worklist(OversightDbContext db, UkClock clock, LastCheckedQuery lastChecked)
{
    public const int DaysAhead = 90;
    private const int Shown = 20;

    // What to do about a date that has not come yet is not overdue, and how a service runs has a part of its own.
    private static readonly string[] OverdueCodes = ["overdue-review", "overdue-action", "overdue-disclosure", "options-closed", "expired-with-open-option"];
    private static readonly string[] SlippingCodes = [SlippageCodes.BelowFloor, SlippageCodes.MissedTarget, SlippageCodes.ReturnLate];

    public async Task<WorklistPage> AskAsync(CancellationToken cancel)
    {
        var today = clock.Today;
        return new WorklistPage(
            today,
            await FlaggedAsync("Overdue", "Nothing is overdue.", OverdueCodes, cancel),
            await DueSoonAsync(today, cancel),
            await IncompleteAsync(cancel),
            await FlaggedAsync("Slipping", "No service is slipping by the readings received.", SlippingCodes, cancel),
            await lastChecked.AskAsync(cancel));
    }

    private async Task<WorkPart> FlaggedAsync(string heading, string empty, string[] codes, CancellationToken cancel)
    {
        var flags = db.Flags.Where(flag => flag.ClearedOn == null && codes.Contains(flag.RuleCode));
        var rows = await FlagRow.From(db, flags.OrderBy(flag => flag.Due ?? flag.Since).ThenBy(flag => flag.Id).Take(Shown)).ToListAsync(cancel);
        return new WorkPart(
            heading, empty,
            [.. rows.Select(row => new WorkLine(row.ContractId, row.Reference, row.ContractTitle, row.Sentence, row.Due ?? row.Since, row.FixUrl))],
            await flags.CountAsync(cancel), "/office/flags");
    }

    private async Task<WorkPart> DueSoonAsync(DateOnly today, CancellationToken cancel)
    {
        var last = today.AddDays(DaysAhead);
        var reviews = db.Contracts.Where(contract => !contract.IsHistoric && contract.NextReviewDue >= today && contract.NextReviewDue <= last);
        var ends = db.Contracts.Where(contract => !contract.IsHistoric && contract.TerminatedOn == null && contract.EndsOn >= today && contract.EndsOn <= last);
        var disclosures = db.Disclosures.Where(row => row.ContractId != null && row.PublishedOn == null && row.Due >= today && row.Due <= last);
        var actions = db.ReviewActions.Where(row => row.DoneOn == null && row.Due >= today && row.Due <= last);
        var decisions = db.Flags.Where(flag => flag.ClearedOn == null && (flag.RuleCode == "last-chance" || flag.RuleCode == "notice-date") && flag.Due >= today);

        var lines = new List<WorkLine>();
        lines.AddRange(await reviews.OrderBy(row => row.NextReviewDue).Take(Shown)
            .Select(row => new WorkLine(row.Id, row.Reference, row.Title, "Hold the review", row.NextReviewDue, $"/office/contracts/{row.Id}/reviews")).ToListAsync(cancel));
        lines.AddRange(await ends.OrderBy(row => row.EndsOn).Take(Shown)
            .Select(row => new WorkLine(row.Id, row.Reference, row.Title, "The agreement ends", row.EndsOn, $"/office/contracts/{row.Id}")).ToListAsync(cancel));
        lines.AddRange(await disclosures.OrderBy(row => row.Due).Take(Shown)
            .Join(db.Contracts, row => row.ContractId, contract => contract.Id, (row, contract) => new WorkLine(
                contract.Id, contract.Reference, contract.Title, "Publish: " + row.What, row.Due, $"/office/contracts/{contract.Id}/publication")).ToListAsync(cancel));
        lines.AddRange(await actions.OrderBy(row => row.Due).Take(Shown)
            .Join(db.Contracts, row => row.ContractId, contract => contract.Id, (row, contract) => new WorkLine(
                contract.Id, contract.Reference, contract.Title, "Action: " + row.What, row.Due, $"/office/contracts/{contract.Id}/reviews")).ToListAsync(cancel));
        lines.AddRange((await FlagRow.From(db, decisions.OrderBy(flag => flag.Due).Take(Shown)).ToListAsync(cancel))
            .Select(row => new WorkLine(row.ContractId, row.Reference, row.ContractTitle, row.Sentence, row.Due, row.FixUrl)));

        var inScope = actions.Where(row => db.Contracts.Any(contract => contract.Id == row.ContractId));
        var total = await reviews.CountAsync(cancel) + await ends.CountAsync(cancel) + await disclosures.CountAsync(cancel)
            + await inScope.CountAsync(cancel) + await decisions.CountAsync(cancel);
        return new WorkPart(
            $"Due in the next {DaysAhead} days", $"Nothing is due in the next {DaysAhead} days.",
            [.. lines.OrderBy(line => line.On).ThenBy(line => line.Reference, StringComparer.Ordinal).Take(Shown)], total, "/office/contracts");
    }

    private async Task<WorkPart> IncompleteAsync(CancellationToken cancel)
    {
        var drafts = db.Contracts.Where(contract => contract.State == RecordState.Draft && !contract.IsHistoric);
        var lines = await drafts.OrderBy(row => row.Id).Take(Shown)
            .Select(row => new WorkLine(row.Id, row.Reference, row.Title, "Finish the record", null, $"/office/contracts/{row.Id}")).ToListAsync(cancel);
        return new WorkPart("Incomplete", "No record is a draft.", lines, await drafts.CountAsync(cancel), "/office/contracts?state=Draft");
    }
}
