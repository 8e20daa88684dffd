using System.Text.Json;
using ContractOversight.Data;
using ContractOversight.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Contracts;

/// <summary>Says who was quicker, so that a person whose change was refused knows what to compare.</summary>
internal sealed class LatestChange(OversightDbContext db)
{
    public async Task<string> DescribeAsync(int contractId, CancellationToken cancel)
    {
        var entry = await db.AuditEntries.AsNoTracking().Where(row => row.ContractId == contractId)
            .OrderByDescending(row => row.Id).FirstOrDefaultAsync(cancel);
        if (entry is null)
        {
            return "Nothing is known of the other change.";
        }

        using var changes = JsonDocument.Parse(entry.Changes);
        var labels = changes.RootElement.EnumerateObject().Select(change => FieldWords.LabelOf(change.Name));
        return $"{entry.ActorName} made the latest change on {Format.Instant(entry.At)}: {string.Join(", ", labels)}.";
    }
}
