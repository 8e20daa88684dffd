using ContractOversight.Data;
using ContractOversight.Data.Work;
using ContractOversight.Jobs.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ContractOversight.Jobs.Tests.Work;

[TestClass]
public sealed class WorkRunnerTests
{
    [TestMethod]
    public async Task What_was_asked_for_is_done_once_however_often_it_was_asked_for_and_the_runner_ran()
    {
        var handler = new CountingHandler();
        await using var register = await JobsRegister.CreateAsync(handlers: [handler]);

        await AskAsync(register, "1");
        await AskAsync(register, "1");
        await RunAsync(register);
        await RunAsync(register);

        Assert.AreSequenceEqual(["1"], handler.Done);
        Assert.IsNotNull((await ItemAsync(register)).FinishedAt);
    }

    [TestMethod]
    public async Task Work_that_fails_is_tried_again_after_a_pause_and_says_why()
    {
        var handler = new CountingHandler { Failure = new IOException("The disk is full.") };
        await using var register = await JobsRegister.CreateAsync(handlers: [handler]);
        await AskAsync(register, "1");

        await RunAsync(register);
        await RunAsync(register);
        var failed = await ItemAsync(register);
        handler.Failure = null;
        register.Time.Now = register.Time.Now.AddMinutes(1);
        await RunAsync(register);

        Assert.AreEqual((1, "It failed and will be tried again: The disk is full."), (failed.Attempts, failed.Error));
        Assert.IsNull((await ItemAsync(register)).Error);
        Assert.AreSequenceEqual(["1"], handler.Done);
    }

    [TestMethod]
    public async Task Work_that_keeps_failing_is_given_up_after_six_attempts()
    {
        await using var register = await JobsRegister.CreateAsync(handlers: [new CountingHandler { Failure = new IOException("The disk is full.") }]);
        await AskAsync(register, "1");

        for (var attempt = 0; attempt < 10; attempt++)
        {
            await RunAsync(register);
            register.Time.AdvanceDays(1);
        }

        var item = await ItemAsync(register);
        Assert.AreEqual(6, item.Attempts);
        Assert.IsNotNull(item.GivenUpAt);
        Assert.StartsWith("It failed and was given up", item.Error);
    }

    [TestMethod]
    public async Task Refused_work_is_not_tried_again()
    {
        await using var register = await JobsRegister.CreateAsync(handlers: [new CountingHandler { Failure = new WorkRefusedException("The file is gone.") }]);
        await AskAsync(register, "1");

        await RunAsync(register);

        var item = await ItemAsync(register);
        Assert.AreEqual((1, "The file is gone."), (item.Attempts, item.Error));
        Assert.IsNotNull(item.GivenUpAt);
    }

    [TestMethod]
    public async Task Work_of_a_kind_that_nobody_does_is_given_up_with_a_reason()
    {
        await using var register = await JobsRegister.CreateAsync();
        await AskAsync(register, "1");

        await RunAsync(register);

        Assert.Contains("knows how to do", (await ItemAsync(register)).Error!);
    }

    [TestMethod]
    [DataRow(59, 0, DisplayName = "within the hour it may still be under way")]
    [DataRow(61, 1, DisplayName = "after it the process must have died")]
    public async Task Work_begun_by_a_process_that_died_is_taken_up_again(int minutesAgo, int expected)
    {
        var handler = new CountingHandler();
        await using var register = await JobsRegister.CreateAsync(handlers: [handler]);
        await AskAsync(register, "1");
        await register.InAsync(async db =>
        {
            (await db.WorkItems.SingleAsync()).StartedAt = register.Time.Now.UtcDateTime.AddMinutes(-minutesAgo);
            await db.SaveChangesAsync();
        });

        await RunAsync(register);

        Assert.HasCount(expected, handler.Done);
    }

    [TestMethod]
    public async Task What_is_asked_for_in_a_change_that_is_not_saved_was_never_asked_for()
    {
        await using var register = await JobsRegister.CreateAsync();

        await register.RunAsync<WorkTable>(table => table.AskAsync("count", "1", "", CancellationToken.None));

        Assert.AreEqual(0, await register.InAsync(db => db.WorkItems.CountAsync()));
    }

    private static async Task AskAsync(Register register, string key)
    {
        await using var scope = register.Scope();
        await scope.ServiceProvider.GetRequiredService<WorkTable>().AskAsync("count", key, "payload", CancellationToken.None);
        await scope.ServiceProvider.GetRequiredService<OversightDbContext>().SaveChangesAsync();
    }

    private static Task RunAsync(Register register) => register.RunAsync<WorkRunner>(runner => runner.RunAsync(CancellationToken.None));

    private static Task<WorkItem> ItemAsync(Register register) => register.InAsync((OversightDbContext db) => db.WorkItems.AsNoTracking().SingleAsync());

    private sealed class CountingHandler : IWorkHandler
    {
        public List<string> Done { get; } = [];

        public Exception? Failure { get; set; }

        public string Kind => "count";

        public Task HandleAsync(WorkItem item, CancellationToken cancel)
        {
            if (Failure is { } failure)
            {
                return Task.FromException(failure);
            }

            Done.Add(item.Key);
            return Task.CompletedTask;
        }
    }
}
