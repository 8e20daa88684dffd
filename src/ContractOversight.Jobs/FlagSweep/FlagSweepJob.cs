using ContractOversight.Data;
using ContractOversight.Data.Work;
using ContractOversight.Domain.Calendar;
using ContractOversight.Domain.Flags;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Jobs.FlagSweep;

/// <summary>Works out every agreement's flags for one day and brings the open flags into line.</summary>
public sealed class FlagSweepJob(OversightDbContext db, FlagSweepBatch sweep, UkClock clock)
{
    public const string Code = "flag-sweep";
    private const int BatchSize = 500;

    public Task RunAsync(CancellationToken cancel) => RunAsync(clock.Today, cancel);

    public async Task<JobRun> RunAsync(DateOnly asOf, CancellationToken cancel)
    {
        var run = new JobRun { JobCode = Code, AsOf = asOf, StartedAt = clock.UtcNow };
        db.JobRuns.Add(run);
        await db.SaveChangesAsync(cancel);
        try
        {
            await SweepAllAsync(run, asOf, cancel);
        }
        catch (Exception failure)
        {
            await FailAsync(run, failure);
            throw;
        }

        await FinishAsync(run, run.Failed == 0 ? JobOutcome.Succeeded : JobOutcome.Partial, cancel);
        return run;
    }

    /// <summary>
    /// Brings one agreement's flags into line right after a change to it, so that nobody has to wait for the night. Call it
    /// once the change is saved; it leaves no run behind and sees only what the acting person's office keeps.
    /// </summary>
    /// <returns>How many flags were raised and cleared; none where there is no such agreement.</returns>
    public async Task<SweepCounts> RunForAsync(int contractId, DateOnly asOf, CancellationToken cancel)
    {
        var facts = await SweepFacts.LoadAsync(db, contractId - 1, 1, cancel);
        return facts.Count == 1 && facts[0].Contract.Id == contractId
            ? await sweep.RunAsync(facts, asOf, beforeSave: null, cancel)
            : new SweepCounts();
    }

    private async Task SweepAllAsync(JobRun run, DateOnly asOf, CancellationToken cancel)
    {
        for (var after = 0; ;)
        {
            var batch = await SweepFacts.LoadAsync(db, after, BatchSize, cancel);
            if (batch.Count == 0)
            {
                return;
            }

            try
            {
                await SweepAsync(batch, run, asOf, cancel);
            }
            catch (DbUpdateException)
            {
                // Another sweep saved a flag of this batch in between; what is open now is read afresh, and asked once more.
                db.ChangeTracker.Clear();
                await db.Entry(run).ReloadAsync(cancel);
                await SweepAsync(batch, run, asOf, cancel);
            }

            after = batch[^1].Contract.Id;
            db.ChangeTracker.Clear();
            db.Attach(run);
        }
    }

    // The counts are saved with the flags they count, so that an interrupted run never claims more than it did.
    private Task<SweepCounts> SweepAsync(List<ContractFacts> batch, JobRun run, DateOnly asOf, CancellationToken cancel) =>
        sweep.RunAsync(batch, asOf, counts => counts.AddTo(run), cancel);

    private async Task FailAsync(JobRun run, Exception failure)
    {
        db.ChangeTracker.Clear();
        run.Message = failure is OperationCanceledException ? InterruptedRuns.Message : $"The run stopped: {failure.Message}";
        await FinishAsync(run, JobOutcome.Failed, CancellationToken.None);
    }

    private async Task FinishAsync(JobRun run, JobOutcome outcome, CancellationToken cancel)
    {
        run.FinishedAt = clock.UtcNow;
        run.Outcome = outcome;
        db.Update(run);
        await db.SaveChangesAsync(cancel);
    }
}
