using ContractOversight.Data;
using ContractOversight.Data.People;
using ContractOversight.Domain.Calendar;
using Microsoft.Extensions.Caching.Memory;

namespace ContractOversight.Web.Hosting;

/// <summary>
/// Keeps figures that take a look at the whole register, for one office and one day, until this process changes anything.
/// A change by another process, such as a command, is seen when the short life of the figures is over.
/// </summary>
internal sealed class FigureCache(IMemoryCache cache, RegisterChanges changes, Actor actor, UkClock clock)
{
    private static readonly TimeSpan Life = TimeSpan.FromSeconds(15);

    public async Task<T> OnceAsync<T>(string name, Func<Task<T>> workOut)
        where T : class
    {
        // Read before the figures are worked out: a change meanwhile must not be hidden behind its own count.
        var key = (name, actor.OfficeId, clock.Today, changes.Count);
        if (cache.Get<T>(key) is { } kept)
        {
            return kept;
        }

        var figures = await workOut();
        cache.Set(key, figures, Life);
        return figures;
    }
}
