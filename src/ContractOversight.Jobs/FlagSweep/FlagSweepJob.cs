using ContractOversight.Data;
using ContractOversight.Data.Work;
using ContractOversight.Domain.Calendar;
using ContractOversight.Domain.Flags;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace ContractOversight.Jobs.FlagSweep;

/// <summary>Works out every agreement's flags for one day and brings the open flags into line.</summary>
public sealed partial class FlagSweepJob(OversightDbContext db, Tolerances tolerances, UkClock clock, ILogger<FlagSweepJob> log)
{
    public const string Code = "flag-sweep";
    private const int BatchSize = 500;

    public Task RunAsync(CancellationToken cancel) => RunAsync(clock.Today, cancel);

    public async Task<JobRun> RunAsync(DateOnly asOf, CancellationToken cancel)
    {
        var run = new JobRun { JobCode = Code, AsOf = asOf, StartedAt = clock.UtcNow };
        db.JobRuns.Add(run);
        await db.SaveChangesAsync(cancel);
        for (var after = 0; ;)
        {
            var batch = await SweepFacts.LoadAsync(db, after, BatchSize, cancel);
            if (batch.Count == 0)
            {
                break;
            }

            await SweepAsync(batch, run, asOf, cancel);
            after = batch[^1].Contract.Id;
            db.ChangeTracker.Clear();
            db.Attach(run);
        }

        run.FinishedAt = clock.UtcNow;
        run.Outcome = run.Failed == 0 ? JobOutcome.Succeeded : JobOutcome.Partial;
        db.Update(run);
        await db.SaveChangesAsync(cancel);
        return run;
    }

    /// <summary>Brings one agreement's flags up to date at once, after a change that may clear or raise one; the nightly run would do the same.</summary>
    public async Task SweepOneAsync(int contractId, CancellationToken cancel)
    {
        var batch = await SweepFacts.LoadAsync(db, contractId - 1, 1, cancel);
        if (batch.Count == 1 && batch[0].Contract.Id == contractId)
        {
            await SweepAsync(batch, new JobRun { JobCode = Code, AsOf = clock.Today, StartedAt = clock.UtcNow }, clock.Today, cancel);
        }
    }

    private async Task SweepAsync(List<ContractFacts> batch, JobRun run, DateOnly asOf, CancellationToken cancel)
    {
        var (first, last) = (batch[0].Contract.Id, batch[^1].Contract.Id);
        var open = (await db.Flags.Where(flag => flag.ClearedOn == null && flag.ContractId >= first && flag.ContractId <= last)
            .ToListAsync(cancel)).ToLookup(flag => flag.ContractId);
        foreach (var facts in batch)
        {
            run.LookedAt++;
            if (FindingsOf(facts, asOf, run) is { } findings)
            {
                Apply(FlagReconciler.Reconcile(findings, open[facts.Contract.Id]), facts, asOf, run);
            }
        }

        await db.SaveChangesAsync(cancel);
    }

    // One agreement whose facts break a rule must not hide every other agreement's flags; the run is then reported as partial.
    private List<Finding>? FindingsOf(ContractFacts facts, DateOnly asOf, JobRun run)
    {
        try
        {
            return [.. OversightRules.All.SelectMany(rule => rule.Check(facts, tolerances, asOf))];
        }
#pragma warning disable CA1031 // Whatever a rule throws is this one agreement's failure.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            run.Failed++;
            run.Message ??= $"Agreement {facts.Contract.Id} could not be checked: {failure.Message}";
            LogFailure(log, failure, facts.Contract.Id);
            return null;
        }
    }

    private void Apply(Reconciliation what, ContractFacts facts, DateOnly asOf, JobRun run)
    {
        foreach (var finding in what.Raise)
        {
            db.Flags.Add(new Flag
            {
                OfficeId = facts.Contract.OfficeId,
                ContractId = facts.Contract.Id,
                KpiId = finding.KpiId,
                RuleCode = finding.RuleCode,
                SubjectKey = finding.SubjectKey,
                Severity = finding.Severity,
                Sentence = finding.Sentence,
                Due = finding.Due,
                OpenedOn = asOf,
            });
        }

        foreach (var (flag, finding) in what.Keep)
        {
            flag.Severity = finding.Severity;
            flag.Sentence = finding.Sentence;
            flag.Due = finding.Due;
        }

        foreach (var flag in what.Clear)
        {
            flag.ClearedOn = asOf;
            flag.ClearedBecause = "The condition was no longer found.";
        }

        run.Raised += what.Raise.Count;
        run.Kept += what.Keep.Count;
        run.Cleared += what.Clear.Count;
    }

    [LoggerMessage(LogLevel.Error, "The sweep could not check agreement {ContractId}")]
    private static partial void LogFailure(ILogger log, Exception failure, int contractId);
}
