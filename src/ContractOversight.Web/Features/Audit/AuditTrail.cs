using ContractOversight.Data;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Audit;

internal sealed record AuditRow(
    long Id, DateTime At, string ActorName, string? Office, string Action, string Subject, string SubjectId, string? Reason, string Changes);

internal sealed record AuditTrailPage(IReadOnlyList<AuditRow> Rows, string? OlderUrl);

/// <summary>The newest entries of the audit trail, and by key the older ones.</summary>
internal sealed class AuditTrail(OversightDbContext db)
{
    private const int PageSize = 50;

    public async Task<AuditTrailPage> AskAsync(long? before, CancellationToken cancel)
    {
        var rows = await db.AuditEntries.Where(entry => before == null || entry.Id < before).OrderByDescending(entry => entry.Id).Take(PageSize + 1)
            .Select(entry => new AuditRow(
                entry.Id, entry.At, entry.ActorName, db.Offices.Where(office => office.Id == entry.OfficeId).Select(office => office.Code).FirstOrDefault(),
                entry.Action, entry.Subject, entry.SubjectId, entry.Reason, entry.Changes))
            .ToListAsync(cancel);
        return new AuditTrailPage([.. rows.Take(PageSize)], rows.Count > PageSize ? $"/admin/audit?before={rows[PageSize - 1].Id}" : null);
    }
}
