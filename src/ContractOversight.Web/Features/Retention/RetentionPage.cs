using ContractOversight.Data;
using ContractOversight.Domain.Calendar;
using Microsoft.EntityFrameworkCore;
using Kept = ContractOversight.Domain.Contracts.Retention;

namespace ContractOversight.Web.Features.Retention;

/// <summary>The records whose time is over, a page at a time, and those that are held.</summary>
internal sealed record RetentionPage(
    IReadOnlyList<RetentionRow> Over, IReadOnlyList<RetentionRow> Held, string? NextUrl, DateOnly AsOf, bool MayHold);

internal sealed record RetentionRow(int Id, string Reference, string Title, DateOnly? EndedOn, Kept Retention);

internal sealed class RetentionQuery(OversightDbContext db, UkClock clock)
{
    private const int PageSize = 50;

    // No record's time is over sooner than this after its end, so the index on the end narrows the search.
    private const int FewestYears = Kept.YearsUnderHand;

    public async Task<RetentionPage> LoadAsync(int after, bool mayHold, CancellationToken cancel)
    {
        var today = clock.Today;
        var endedBefore = today.AddYears(-FewestYears);
        var over = new List<RetentionRow>();
        for (var last = after; over.Count <= PageSize;)
        {
            var batch = await db.Contracts.AsNoTracking()
                .Where(contract => contract.Id > last && !contract.IsHistoric && contract.LegalHoldReason == null
                    && (contract.TerminatedOn < endedBefore || contract.EndsOn < endedBefore))
                .OrderBy(contract => contract.Id).Take(PageSize).ToListAsync(cancel);
            over.AddRange(batch.Select(Row).Where(row => row.Retention.IsOver(today)));
            if (batch.Count < PageSize)
            {
                break;
            }

            last = batch[^1].Id;
        }

        var held = await db.Contracts.AsNoTracking().Where(contract => contract.LegalHoldReason != null)
            .OrderBy(contract => contract.Id).ToListAsync(cancel);
        var shown = over.Take(PageSize).ToList();
        return new RetentionPage(
            shown, [.. held.Select(Row)], over.Count > PageSize ? $"/office/retention?after={shown[^1].Id}" : null, today, mayHold);
    }

    private static RetentionRow Row(Domain.Contracts.Contract contract) =>
        new(contract.Id, contract.Reference, contract.Title, contract.TerminatedOn ?? contract.EndsOn, Kept.Of(contract));
}
