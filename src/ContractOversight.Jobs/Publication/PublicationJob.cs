using ContractOversight.Data;
using ContractOversight.Data.PublicCopy;
using ContractOversight.Data.Work;
using ContractOversight.Domain.Calendar;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Jobs.Publication;

/// <summary>Makes good whatever the public copy lacks, and the download files when it has changed.</summary>
public sealed class PublicationJob(OversightDbContext db, PublicRegisterDbContext copy, PublicCopyBuilder builder, PublicFileMaker files, UkClock clock)
{
    public const string Code = "publication";

    public async Task RunAsync(CancellationToken cancel)
    {
        var run = new JobRun { JobCode = Code, AsOf = clock.Today, StartedAt = clock.UtcNow };
        db.JobRuns.Add(run);
        await db.SaveChangesAsync(cancel);
        try
        {
            run.LookedAt = await db.Releases.Select(row => row.ContractId).Distinct().CountAsync(cancel);
            run.Raised = await CatchUpAsync(cancel);
            run.Message = await files.MakeAsync(cancel) is { } made ? $"Made the files {made.Name}." : "The files were up to date.";
            run.Outcome = JobOutcome.Succeeded;
        }
        catch (Exception failure)
        {
            run.Outcome = JobOutcome.Failed;
            run.Message = $"The run stopped: {failure.Message}";
            throw;
        }
        finally
        {
            run.FinishedAt = clock.UtcNow;
            await db.SaveChangesAsync(CancellationToken.None);
        }
    }

    /// <summary>Agreements whose latest release is not the one in the copy, and agreements in the copy that have no release.</summary>
    private async Task<int> CatchUpAsync(CancellationToken cancel)
    {
        var wanted = await db.Releases.AsNoTracking().GroupBy(row => row.ContractId)
            .Select(group => new { Id = group.Key, Latest = group.Max(row => row.Id) }).ToDictionaryAsync(pair => pair.Id, pair => pair.Latest, cancel);
        var held = await copy.Releases.AsNoTracking().Where(row => row.IsLatest).Select(row => new { row.ContractId, row.Id })
            .ToDictionaryAsync(row => row.ContractId, row => row.Id, cancel);
        var behind = wanted.Where(pair => held.GetValueOrDefault(pair.Key) != pair.Value).Select(pair => pair.Key)
            .Concat(held.Keys.Where(id => !wanted.ContainsKey(id))).Order().ToList();
        foreach (var id in behind)
        {
            await builder.ApplyAsync(id, await db.Releases.AsNoTracking().Where(row => row.ContractId == id).OrderBy(row => row.Id).ToListAsync(cancel), cancel);
        }

        return behind.Count;
    }
}
