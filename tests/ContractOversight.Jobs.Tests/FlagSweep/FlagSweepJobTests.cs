using ContractOversight.Data;
using ContractOversight.Data.Work;
using ContractOversight.Domain.Flags;
using ContractOversight.Domain.Performance;
using ContractOversight.Jobs.FlagSweep;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Jobs.Tests.FlagSweep;

[TestClass]
public sealed class FlagSweepJobTests
{
    [TestMethod]
    public async Task A_review_due_yesterday_is_flagged_and_a_review_held_clears_it_with_its_evidence()
    {
        await using var register = await JobsRegister.CreateAsync();
        var contract = await OfficeContractAsync(register, nextReviewDue: Today.Date.AddDays(-1));

        await SweepAsync(register, Today.Date);
        await register.InAsync(async db =>
        {
            db.Reviews.Add(Make.Review(contract, heldOn: Today.Date, nextReviewDue: Today.Date.AddMonths(6)));
            (await db.Contracts.SingleAsync()).NextReviewDue = Today.Date.AddMonths(6);
            await db.SaveChangesAsync();
        });
        await SweepAsync(register, Today.Date);

        var flag = (await FlagsAsync(register)).Single(flag => flag.RuleCode == "overdue-review");
        Assert.AreEqual(Today.Date, flag.ClearedOn);
        Assert.Contains("A review was held on 14 September 2026", flag.ClearedBecause!);
    }

    [TestMethod]
    public async Task A_second_sweep_on_the_same_day_changes_nothing()
    {
        await using var register = await JobsRegister.CreateAsync();
        await EverythingWrongAsync(register);
        var first = await SweepAsync(register, Today.Date);
        var before = await FlagsAsync(register);

        var second = await SweepAsync(register, Today.Date);

        Assert.IsGreaterThan(3, first.Raised);
        Assert.AreEqual((0, 0, first.Raised), (second.Raised, second.Cleared, second.Kept));
        Assert.AreSequenceEqual(before.Select(Shown), (await FlagsAsync(register)).Select(Shown));
    }

    [TestMethod]
    public async Task Skipping_three_days_gives_the_same_flags_as_not_skipping()
    {
        await using var nightly = await JobsRegister.CreateAsync();
        await using var skipping = await JobsRegister.CreateAsync();
        await EverythingWrongAsync(nightly);
        await EverythingWrongAsync(skipping);

        for (var day = 0; day <= 4; day++)
        {
            await SweepAsync(nightly, Today.Date.AddDays(day));
        }

        await SweepAsync(skipping, Today.Date);
        await SweepAsync(skipping, Today.Date.AddDays(4));

        Assert.AreSequenceEqual((await FlagsAsync(nightly)).Select(Shown), (await FlagsAsync(skipping)).Select(Shown));
    }

    [TestMethod]
    public async Task A_rule_that_trips_over_one_agreement_leaves_the_others_done_and_the_run_partial()
    {
        await using var register = await JobsRegister.CreateAsync();
        var office = await register.AddAsync(Make.Office());
        await register.AddAllAsync(
            Make.Contract(office.Id, reference: "BAD-1", renewal: Domain.Contracts.RenewalType.Tacit, tacitMonths: 0, nextReviewDue: Today.Date.AddDays(-1)),
            Make.Contract(office.Id, reference: "GOOD-1", nextReviewDue: Today.Date.AddDays(-1)));

        var run = await SweepAsync(register, Today.Date);

        Assert.AreEqual((JobOutcome.Partial, 1, 2), (run.Outcome, run.Failed, run.LookedAt));
        Assert.Contains("BAD-1", run.Message!);
        Assert.Contains("overdue-review", (await FlagsAsync(register)).Select(flag => flag.RuleCode));
    }

    [TestMethod]
    public async Task What_could_not_be_checked_is_not_cleared()
    {
        await using var register = await JobsRegister.CreateAsync();
        var contract = await OfficeContractAsync(register, nextReviewDue: Today.Date.AddDays(-1));
        await SweepAsync(register, Today.Date);
        await register.InAsync(async db =>
        {
            var row = await db.Contracts.SingleAsync();
            (row.Renewal, row.TacitRenewalMonths) = (Domain.Contracts.RenewalType.Tacit, 0);
            await db.SaveChangesAsync();
        });

        await SweepAsync(register, Today.Date);

        Assert.IsNull((await FlagsAsync(register)).Single(flag => flag.RuleCode == "overdue-review").ClearedOn);
    }

    [TestMethod]
    public async Task An_interrupted_run_is_marked_failed_and_the_next_one_does_the_rest()
    {
        await using var register = await JobsRegister.CreateAsync(rules: [new InterruptingRule()]);
        await OfficeContractAsync(register);

        await Assert.ThrowsAsync<OperationCanceledException>(() => register.RunAsync<FlagSweepJob>(async job =>
        {
            using var stopping = new CancellationTokenSource();
            InterruptingRule.Stopping.Value = stopping;
            await job.RunAsync(Today.Date, stopping.Token);
        }));

        var run = await register.InAsync(db => db.JobRuns.SingleAsync());
        Assert.AreEqual(JobOutcome.Failed, run.Outcome);
        Assert.Contains("interrupted", run.Message!);
        Assert.IsEmpty(await FlagsAsync(register));
    }

    [TestMethod]
    public async Task A_run_that_a_killed_process_left_open_is_closed_at_the_next_start()
    {
        await using var register = await JobsRegister.CreateAsync();
        await register.AddAsync(new JobRun { JobCode = FlagSweepJob.Code, AsOf = Today.Date.AddDays(-1), StartedAt = DateTime.UnixEpoch });

        await register.RunAsync<InterruptedRuns>(runs => runs.CloseAsync(CancellationToken.None));

        Assert.AreEqual(JobOutcome.Failed, (await register.InAsync(db => db.JobRuns.SingleAsync())).Outcome);
    }

    [TestMethod]
    public async Task One_agreement_can_be_swept_at_once_without_touching_another()
    {
        await using var register = await JobsRegister.CreateAsync();
        var first = await OfficeContractAsync(register, nextReviewDue: Today.Date.AddDays(-1));
        await register.AddAsync(Make.Contract(1, nextReviewDue: Today.Date.AddDays(-1)));

        var counts = await register.RunAsync<FlagSweepJob, SweepCounts>(job => job.RunForAsync(first, Today.Date, CancellationToken.None));

        Assert.IsGreaterThan(0, counts.Raised);
        Assert.IsTrue((await FlagsAsync(register)).All(flag => flag.ContractId == first));
        Assert.AreEqual(0, await register.InAsync(db => db.JobRuns.CountAsync()));
    }

    [TestMethod]
    public async Task Somebody_leaving_three_agreements_makes_three_orphans()
    {
        await using var register = await JobsRegister.CreateAsync();
        var office = await register.AddAsync(Make.Office());
        var leaver = await register.AddAsync(Make.Person(office.Id, isActive: false));
        await register.AddAllAsync(
            Make.Contract(office.Id, seniorOwnerId: leaver.Id), Make.Contract(office.Id, contractManagerId: leaver.Id), Make.Contract(office.Id, deputyId: leaver.Id));

        await SweepAsync(register, Today.Date);

        Assert.AreEqual(3, (await FlagsAsync(register)).Count(flag => flag.RuleCode == "orphaned"));
    }

    [TestMethod]
    public async Task Flags_leave_no_entry_in_the_audit_trail_of_people()
    {
        await using var register = await JobsRegister.CreateAsync();
        await EverythingWrongAsync(register);
        var before = await register.InAsync(db => db.AuditEntries.CountAsync());

        await SweepAsync(register, Today.Date);

        Assert.AreEqual(before, await register.InAsync(db => db.AuditEntries.CountAsync()));
    }

    [TestMethod]
    public async Task A_historic_example_raises_nothing()
    {
        await using var register = await JobsRegister.CreateAsync();
        var office = await register.AddAsync(Make.Office());
        await register.AddAsync(Make.Contract(office.Id, nextReviewDue: Today.Date.AddDays(-1), isHistoric: true));

        Assert.AreEqual(0, (await SweepAsync(register, Today.Date)).LookedAt);
    }

    private static Task<JobRun> SweepAsync(Register register, DateOnly asOf) =>
        register.RunAsync<FlagSweepJob, JobRun>(job => job.RunAsync(asOf, CancellationToken.None));

    private static Task<List<Flag>> FlagsAsync(Register register) => register.InAsync((OversightDbContext db) =>
        db.Flags.AsNoTracking().OrderBy(flag => flag.RuleCode).ThenBy(flag => flag.SubjectKey).ThenBy(flag => flag.Id).ToListAsync());

    // All but the day on which the register happened to look.
    private static string Shown(Flag flag) => $"{flag.RuleCode} {flag.SubjectKey} {flag.Severity} {flag.Sentence} {flag.Due} {flag.Since} {flag.ClearedBecause}";

    private static async Task<int> OfficeContractAsync(Register register, DateOnly? nextReviewDue = null)
    {
        var office = await register.AddAsync(Make.Office());
        return (await register.AddAsync(Make.Contract(office.Id, nextReviewDue: nextReviewDue))).Id;
    }

    private static async Task EverythingWrongAsync(Register register)
    {
        var office = await register.AddAsync(Make.Office());
        var contract = await register.AddAsync(Make.Contract(office.Id, reference: "NM-1", nextReviewDue: Today.Date.AddDays(1), endsOn: Today.Date.AddDays(300)));
        var review = await register.AddAsync(Make.Review(contract.Id));
        var kpi = await register.AddAsync(Make.Kpi(contract.Id, code: "K1"));
        await register.AddAllAsync(
            Make.Action(contract.Id, review.Id, due: Today.Date.AddDays(2)),
            Make.Disclosure(office.Id, contract.Id, due: Today.Date.AddDays(-1)),
            Make.CostLine(office.Id, contract.Id, amountPence: 90_000_000),
            Make.KpiVersion(kpi.Id, frequency: ReportingFrequency.Monthly),
            Make.Reading(kpi.Id, new DateOnly(2026, 7, 1), 80));
    }

    /// <summary>Stops the sweep while it is under way, as a process that is asked to end does.</summary>
    private sealed class InterruptingRule : IOversightRule
    {
        public static AsyncLocal<CancellationTokenSource?> Stopping { get; } = new();

        public string Code => "interrupting";

        public string Title => "Interrupting";

        public IEnumerable<Finding> Check(ContractFacts facts, Tolerances tolerances, DateOnly today)
        {
            Stopping.Value?.Cancel();
            yield return new Finding(Code, $"contract:{facts.Contract.Id}", Severity.Watch, "Found.");
        }

        public string Cleared(ContractFacts facts, Flag flag) => "Over.";
    }
}
