using ContractOversight.Data;
using ContractOversight.Domain.Flags;
using ContractOversight.Jobs;
using ContractOversight.Web.Features.Shared.Components;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Flags;

/// <summary>What the list of flags is narrowed to; every part can be left out.</summary>
internal sealed class FlagFilter
{
    public string? Rule { get; set; }

    public Severity? Severity { get; set; }

    /// <summary>True for the history of what was put right.</summary>
    public bool Cleared { get; set; }

    /// <summary>The last flag of the page before.</summary>
    public long? After { get; set; }
}

internal sealed record FlagList(FlagFilter Filter, IReadOnlyList<FlagRow> Rows, int Total, string? NextUrl, LastChecked LastChecked)
{
    public static IReadOnlyList<Choice> Rules { get; } = [.. OversightRules.All.Select(rule => new Choice(rule.Code, rule.Title))];
}

internal sealed class FlagLists(OversightDbContext db, LastCheckedQuery lastChecked)
{
    private const int PageSize = 50;

    public async Task<FlagList> AskAsync(FlagFilter filter, CancellationToken cancel)
    {
        var flags = db.Flags.Where(flag => filter.Cleared ? flag.ClearedOn != null : flag.ClearedOn == null);
        flags = filter.Rule is { Length: > 0 } rule ? flags.Where(flag => flag.RuleCode == rule) : flags;
        flags = filter.Severity is { } severity ? flags.Where(flag => flag.Severity == severity) : flags;
        var total = await flags.CountAsync(cancel);

        // The newest first, found by key: a page further down costs no more than the first.
        var page = filter.After is { } after ? flags.Where(flag => flag.Id < after) : flags;
        var rows = await FlagRow.From(db, page.OrderByDescending(flag => flag.Id).Take(PageSize + 1)).ToListAsync(cancel);
        var hasMore = rows.Count > PageSize;
        rows = [.. rows.Take(PageSize)];
        return new FlagList(filter, rows, total, hasMore ? NextUrl(filter, rows[^1].Id) : null, await lastChecked.AskAsync(cancel));
    }

    private static string NextUrl(FlagFilter filter, long after) =>
        $"/office/flags?rule={Uri.EscapeDataString(filter.Rule ?? "")}&severity={filter.Severity}&cleared={filter.Cleared}&after={after}";
}
