using ContractOversight.Data;
using ContractOversight.Jobs;
using ContractOversight.Web.Features.Contracts;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Flags;

internal sealed record ContractFlagsPage(ContractHeader Header, IReadOnlyList<FlagRow> Open, IReadOnlyList<FlagRow> Cleared, LastChecked LastChecked);

/// <summary>Every flag one agreement has had.</summary>
internal sealed class ContractFlags(OversightDbContext db, ContractHeaders headers, LastCheckedQuery lastChecked)
{
    private const int Most = 200;

    public async Task<ContractFlagsPage?> FindAsync(int id, CancellationToken cancel)
    {
        if (await headers.FindAsync(id, ContractTab.Summary, cancel) is not { } header)
        {
            return null;
        }

        var rows = await FlagRow.From(db, db.Flags.Where(flag => flag.ContractId == id).OrderByDescending(flag => flag.Id).Take(Most))
            .ToListAsync(cancel);
        return new ContractFlagsPage(
            header, [.. rows.Where(row => row.ClearedOn is null)], [.. rows.Where(row => row.ClearedOn is not null)], await lastChecked.AskAsync(cancel));
    }
}
