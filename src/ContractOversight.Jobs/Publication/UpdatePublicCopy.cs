using System.Globalization;
using ContractOversight.Data;
using ContractOversight.Data.PublicCopy;
using ContractOversight.Data.Work;
using ContractOversight.Jobs.Work;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Jobs.Publication;

/// <summary>Brings one agreement of the public copy up to date after a release of it was written.</summary>
public sealed class UpdatePublicCopy(
    OversightDbContext db, PublicCopyBuilder builder, PublicRegisterDbContext copy, IPublicStore engine, PublicFileMaker files, PublicFileStore store, IEnumerable<IOutputCacheStore> caches) : IWorkHandler
{
    public const string WorkKind = "public-copy";

    /// <summary>Marks the cached pages that are read from the public copy.</summary>
    public const string CacheTag = "public";

    public string Kind => WorkKind;

    public async Task HandleAsync(WorkItem item, CancellationToken cancel)
    {
        var contractId = int.Parse(item.Payload, CultureInfo.InvariantCulture);
        var releases = await db.Releases.AsNoTracking().Where(row => row.ContractId == contractId).OrderBy(row => row.Id).ToListAsync(cancel);
        await builder.ApplyAsync(contractId, releases, cancel);
        await engine.ForgetDeletedAsync(copy, cancel);
        foreach (var cache in caches)
        {
            await cache.EvictByTagAsync(CacheTag, cancel);
        }

        // Files cannot be corrected in place: those that may hold what is now withheld go, and new ones are made at once.
        if (releases.Count > 1 && releases.Any(release => release.ReleaseId == item.Key && release.WithdrawsEarlier) && store.Withdraw(releases[0].PublishedAt))
        {
            await files.MakeAsync(cancel);
        }
    }
}
