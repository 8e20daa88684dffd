using ContractOversight.Data;
using ContractOversight.Data.People;
using ContractOversight.Data.Work;
using ContractOversight.Domain.Calendar;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ContractOversight.Jobs.Work;

/// <summary>Works through the work table: each row at least once, and again after a pause where it failed.</summary>
public sealed partial class WorkRunner(OversightDbContext db, IServiceScopeFactory scopes, UkClock clock, ILogger<WorkRunner> log)
{
    public const string Code = "work-runner";

    /// <summary>A row that was begun and not finished for so long belongs to a process that died.</summary>
    private static readonly TimeSpan Abandoned = TimeSpan.FromHours(1);

    private static readonly TimeSpan[] Pauses =
        [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30), TimeSpan.FromHours(2), TimeSpan.FromHours(8)];

    public async Task RunAsync(CancellationToken cancel)
    {
        while (await NextAsync(cancel) is { } item)
        {
            await DoAsync(item, cancel);
        }
    }

    /// <summary>Takes the next row that is due, so that no other runner does; null when there is none.</summary>
    private async Task<WorkItem?> NextAsync(CancellationToken cancel)
    {
        for (; ; )
        {
            cancel.ThrowIfCancellationRequested();
            var now = clock.UtcNow;
            var begunBefore = now - Abandoned;
            var due = db.WorkItems.Where(item => item.FinishedAt == null && item.GivenUpAt == null
                && (item.NotBefore == null || item.NotBefore <= now) && (item.StartedAt == null || item.StartedAt < begunBefore));
            var id = await due.OrderBy(item => item.Id).Select(item => (long?)item.Id).FirstOrDefaultAsync(cancel);
            if (id is null)
            {
                return null;
            }

            // Attempts are counted before the work is done: work that kills the process must not be tried for ever.
            var taken = await due.Where(item => item.Id == id).ExecuteUpdateAsync(
                row => row.SetProperty(item => item.StartedAt, now).SetProperty(item => item.Attempts, item => item.Attempts + 1), cancel);
            if (taken == 1)
            {
                return await db.WorkItems.AsNoTracking().SingleAsync(item => item.Id == id, cancel);
            }
        }
    }

    private async Task DoAsync(WorkItem item, CancellationToken cancel)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<Actor>().ActAs(item.RequestedById, Actor.System, item.OfficeId);
            var handler = scope.ServiceProvider.GetServices<IWorkHandler>().SingleOrDefault(handler => handler.Kind == item.Kind)
                ?? throw new WorkRefusedException($"Nothing in this version knows how to do “{item.Kind}”.");
            if (item.Attempts > Pauses.Length + 1)
            {
                throw new WorkRefusedException("It was begun several times and never finished: each time the program stopped first.");
            }

            await handler.HandleAsync(item, cancel);
            await EndAsync(item, finished: clock.UtcNow, givenUp: null, notBefore: null, error: null);
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            // The process is stopping: the row is put back as it was, so that the next start takes it up at once.
            await EndAsync(item, finished: null, givenUp: null, notBefore: null, error: item.Error);
            throw;
        }
        catch (WorkRefusedException refused)
        {
            await EndAsync(item, finished: null, givenUp: clock.UtcNow, notBefore: null, refused.Message);
        }
#pragma warning disable CA1031 // Whatever a handler throws is this one row's failure.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            LogFailure(log, failure, item.Kind, item.Key, item.Attempts);
            var isLast = item.Attempts > Pauses.Length;
            await EndAsync(
                item, finished: null, isLast ? clock.UtcNow : null, isLast ? null : clock.UtcNow + Pauses[item.Attempts - 1],
                (isLast ? "It failed and was given up: " : "It failed and will be tried again: ") + failure.Message);
        }
    }

    private Task<int> EndAsync(WorkItem item, DateTime? finished, DateTime? givenUp, DateTime? notBefore, string? error) =>
        db.WorkItems.Where(row => row.Id == item.Id).ExecuteUpdateAsync(
            row => row.SetProperty(one => one.StartedAt, (DateTime?)null).SetProperty(one => one.FinishedAt, finished)
                .SetProperty(one => one.GivenUpAt, givenUp).SetProperty(one => one.NotBefore, notBefore).SetProperty(one => one.Error, error),
            CancellationToken.None);

    [LoggerMessage(LogLevel.Error, "{Kind} {Key} failed at attempt {Attempt}")]
    private static partial void LogFailure(ILogger log, Exception failure, string kind, string key, int attempt);
}
