using System.Text.Json;
using ContractOversight.Data;
using ContractOversight.Data.Audit;
using ContractOversight.Domain.Contracts;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Contracts;

/// <summary>What happened to an agreement: the changes the parties agreed, and every change of the record.</summary>
internal sealed record ContractHistoryPage(
    ContractHeader Header, DateOnly Today, IReadOnlyList<VariationOnPage> Variations, IReadOnlyList<HistoryEntry> Entries, string? OlderUrl, bool IsFirstPage);

internal sealed record VariationOnPage(
    VariationKind Kind, DateOnly MadeOn, string Reason, long? ValueBeforePence, long? ValueAfterPence, DateOnly? EndsOnBefore, DateOnly? EndsOnAfter,
    string? Ground, string RecordedBy, DateTime RecordedAt);

/// <summary>One change of the record.</summary>
internal sealed record HistoryEntry(DateTime At, string Who, string What, string? Why, IReadOnlyList<HistoryChange> Changes);

internal sealed record HistoryChange(string Label, string Before, string After);

internal sealed class ContractHistory(OversightDbContext db, ContractHeaders headers, ContractPeople people, HistoryNames names, Domain.Calendar.UkClock clock)
{
    private const int EntriesPerPage = 25;

    public async Task<ContractHistoryPage?> FindAsync(int id, long? before, CancellationToken cancel)
    {
        if (await headers.FindAsync(id, ContractTab.History, cancel) is not { } header)
        {
            return null;
        }

        var entries = await db.AuditEntries.AsNoTracking().Where(entry => entry.ContractId == id && (before == null || entry.Id < before))
            .OrderByDescending(entry => entry.Id).Take(EntriesPerPage + 1).ToListAsync(cancel);
        var hasOlder = entries.Count > EntriesPerPage;
        entries = [.. entries.Take(EntriesPerPage)];
        var words = await names.ForAsync(entries, cancel);
        return new ContractHistoryPage(
            header, clock.Today, await VariationsAsync(id, cancel), [.. entries.Select(entry => InWords(entry, words))],
            hasOlder ? $"/office/contracts/{id}/history?before={entries[^1].Id}" : null, before is null);
    }

    private async Task<IReadOnlyList<VariationOnPage>> VariationsAsync(int id, CancellationToken cancel)
    {
        var rows = await db.Variations.AsNoTracking().Where(row => row.ContractId == id)
            .OrderByDescending(row => row.MadeOn).ThenByDescending(row => row.Id).ToListAsync(cancel);
        var who = await people.NamesAsync(rows.Select(row => row.RecordedById), cancel);
        return
        [
            .. rows.Select(row => new VariationOnPage(
                row.Kind, row.MadeOn, row.Reason, row.ValueBeforePence, row.ValueAfterPence, row.EndsOnBefore, row.EndsOnAfter, row.Ground,
                who.GetValueOrDefault(row.RecordedById, "The register itself"), row.RecordedAt)),
        ];
    }

    private static HistoryEntry InWords(AuditEntry entry, HistoryWords words)
    {
        using var changes = JsonDocument.Parse(entry.Changes);
        return new HistoryEntry(
            entry.At, entry.ActorName, $"{HistoryWords.Subject(entry.Subject)} {entry.Action}", entry.Reason,
            [
                .. changes.RootElement.EnumerateObject().Where(change => !HistoryWords.IsBookkeeping(change.Name))
                    .Select(change => new HistoryChange(
                        FieldWords.LabelOf(change.Name), words.Value(change.Name, change.Value[0]), words.Value(change.Name, change.Value[1]))),
            ]);
    }
}
