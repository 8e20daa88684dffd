using ContractOversight.Data;
using ContractOversight.Data.Audit;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Audit;

internal sealed record VerifyAuditPage(int Entries, IReadOnlyList<AuditBreak> Breaks);

/// <summary>Reads the whole trail and says where it is not as it was written.</summary>
internal sealed class VerifyAudit(OversightDbContext db)
{
    private const int MostShown = 100;

    public async Task<VerifyAuditPage> RunAsync(CancellationToken cancel)
    {
        var breaks = new List<AuditBreak>();
        await foreach (var found in AuditChain.VerifyAsync(db, cancel))
        {
            breaks.Add(found);
            if (breaks.Count == MostShown)
            {
                break;
            }
        }

        return new VerifyAuditPage(await db.AuditEntries.CountAsync(cancel), breaks);
    }
}
