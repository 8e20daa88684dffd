using ContractOversight.Data;
using ContractOversight.Data.Intake;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Imports;

internal sealed record ImportRow(
    int Id, ImportKind Kind, string FileName, ImportState State, DateTime RequestedAt, string Who, string Sha256, ImportCounts? Counts);

internal sealed record ImportList(IReadOnlyList<ImportRow> Rows, string? NextUrl);

/// <summary>Every file that was brought to the register, the newest first.</summary>
internal sealed class ImportLists(OversightDbContext db)
{
    private const int PageSize = 50;

    public async Task<ImportList> AskAsync(int? before, CancellationToken cancel)
    {
        var imports = await db.Imports.AsNoTracking().Where(import => before == null || import.Id < before)
            .OrderByDescending(import => import.Id).Take(PageSize + 1)
            .Select(import => new
            {
                import.Id,
                import.Kind,
                import.FileName,
                import.State,
                import.RequestedAt,
                import.RequestedById,
                import.Sha256,

                // The counts stand at the beginning of the report; its lists can be megabytes long.
                Report = import.Report == null ? null : import.Report.Substring(0, ImportCounts.Beginning),
            })
            .ToListAsync(cancel);
        var people = imports.Select(import => import.RequestedById).Distinct().ToList();
        var names = await db.Users.AsNoTracking().Where(user => people.Contains(user.Id)).ToDictionaryAsync(user => user.Id, user => user.DisplayName, cancel);
        var rows = imports.Take(PageSize).Select(import => new ImportRow(
            import.Id, import.Kind, import.FileName, import.State, import.RequestedAt,
            names.GetValueOrDefault(import.RequestedById) ?? import.RequestedById, import.Sha256, ImportCounts.From(import.Report))).ToList();
        return new ImportList(rows, imports.Count > PageSize ? $"/office/imports?before={rows[^1].Id}" : null);
    }
}
