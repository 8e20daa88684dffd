using ContractOversight.Data;
using ContractOversight.Domain.Calendar;
using ContractOversight.Domain.Publication;
using ContractOversight.Web.Features.Contracts;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Publication;

/// <summary>What a person sees before publishing an agreement.</summary>
internal sealed record PublishPage(
    ContractHeader Header,
    IReadOnlyList<string> Refusals,
    IReadOnlyList<WithholdingRow> Withheld,
    IReadOnlyList<ReleaseRow> Releases,
    bool ShowsWithheld,
    DateOnly Today)
{
    public bool MayPublish => Refusals.Count == 0;
}

/// <summary>A release already written.</summary>
internal sealed record ReleaseRow(string ReleaseId, DateTime PublishedAt, string? PublishedBy, bool WithdrawsEarlier);

/// <summary>A decision to withhold.</summary>
internal sealed record WithholdingRow(
    int Id, PublicField Field, string BasisCode, string DecidedBy, DateOnly DecidedOn, DateOnly LookAgainOn, bool IsSayingSoForbidden, DateTime RecordedAt, DateOnly? LiftedOn)
{
    public string Basis => Withholding.Find(BasisCode) is { } basis ? $"{basis.Provision}: {basis.Ground}" : BasisCode;
}

internal sealed class PublishQuery(OversightDbContext db, ContractHeaders headers, PublishContract publish, UkClock clock)
{
    public async Task<PublishPage?> FindAsync(int id, CancellationToken cancel)
    {
        if (await headers.FindAsync(id, ContractTab.Publication, cancel) is not { } header)
        {
            return null;
        }

        var releases = await db.Releases.AsNoTracking().Where(row => row.ContractId == id).OrderByDescending(row => row.Id)
            .Select(row => new ReleaseRow(
                row.ReleaseId, row.PublishedAt, db.Users.Where(user => user.Id == row.PublishedById).Select(user => user.DisplayName).FirstOrDefault(), row.WithdrawsEarlier))
            .ToListAsync(cancel);
        var withheld = await WithholdingsAsync(id, cancel);
        var inForce = withheld.Where(row => row.LiftedOn is null).ToList();
        return new PublishPage(
            header, await publish.RefusalsAsync(id, cancel) ?? [], inForce, releases,
            releases.Count > 0 && inForce.Any(row => row.RecordedAt > releases[0].PublishedAt), clock.Today);
    }

    public async Task<IReadOnlyList<WithholdingRow>> WithholdingsAsync(int id, CancellationToken cancel) =>
        await db.FieldWithholdings.AsNoTracking().Where(row => row.ContractId == id).OrderBy(row => row.Id)
            .Select(row => new WithholdingRow(
                row.Id, row.Field, row.BasisCode, row.DecidedBy, row.DecidedOn, row.LookAgainOn, row.IsSayingSoForbidden, row.RecordedAt, row.LiftedOn))
            .ToListAsync(cancel);
}
