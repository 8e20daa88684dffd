using ContractOversight.Data.Work;
using ContractOversight.Jobs.FlagSweep;

namespace ContractOversight.Jobs.Tests;

[TestClass]
public sealed class MissedRunsTests
{
    [TestMethod]
    [DataRow(null, true, DisplayName = "never run")]
    [DataRow(-3, true, DisplayName = "three days missed")]
    [DataRow(-1, true, DisplayName = "last run yesterday")]
    [DataRow(0, false, DisplayName = "run today")]
    public async Task A_missed_night_is_made_good_at_the_next_start(int? lastRun, bool expected)
    {
        var sent = new SentJobs();
        await using var register = await JobsRegister.CreateAsync(sent);
        if (lastRun is { } days)
        {
            await register.AddAsync(Run(days, JobOutcome.Succeeded));
        }

        var started = await register.RunAsync<MissedRuns, IReadOnlyList<string>>(missed => missed.MakeGoodAsync(CancellationToken.None));

        Assert.AreEqual(expected, started.Contains(FlagSweepJob.Code));
        Assert.AreEqual(expected, sent.Jobs.Any(job => job.Type == typeof(FlagSweepJob)));
    }

    [TestMethod]
    public async Task A_failed_run_does_not_count()
    {
        await using var register = await JobsRegister.CreateAsync();
        await register.AddAsync(Run(0, JobOutcome.Failed));

        var started = await register.RunAsync<MissedRuns, IReadOnlyList<string>>(missed => missed.MakeGoodAsync(CancellationToken.None));

        Assert.Contains(FlagSweepJob.Code, started);
    }

    [TestMethod]
    [DataRow(null, true)]
    [DataRow(-2, true)]
    [DataRow(-1, false)]
    [DataRow(0, false)]
    public async Task Pages_warn_once_a_night_was_missed(int? lastRun, bool isStale)
    {
        await using var register = await JobsRegister.CreateAsync();
        if (lastRun is { } days)
        {
            await register.AddAsync(Run(days, JobOutcome.Partial));
        }

        var last = await register.RunAsync<LastCheckedQuery, LastChecked>(query => query.AskAsync(CancellationToken.None));

        Assert.AreEqual((isStale, lastRun is null ? null : Today.Date.AddDays(lastRun.Value)), (last.IsStale, last.AsOf));
    }

    private static JobRun Run(int days, JobOutcome outcome) => new()
    {
        JobCode = FlagSweepJob.Code,
        AsOf = Today.Date.AddDays(days),
        StartedAt = DateTime.UnixEpoch,
        FinishedAt = DateTime.UnixEpoch,
        Outcome = outcome,
    };
}
