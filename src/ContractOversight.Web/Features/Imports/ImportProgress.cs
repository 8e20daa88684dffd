using System.Collections.Concurrent;

namespace ContractOversight.Web.Features.Imports;

/// <summary>
/// How far each running import has come. It is kept in memory: an import saves in one transaction, so nothing it wrote to the
/// register could be seen before its end.
/// </summary>
internal sealed class ImportProgress
{
    private readonly ConcurrentDictionary<int, int> _rows = new();

    public int? RowsOf(int importId) => _rows.TryGetValue(importId, out var rows) ? rows : null;

    public IProgress<int> For(int importId) => new Step(rows => _rows[importId] = rows);

    public void End(int importId) => _rows.TryRemove(importId, out _);

    private sealed class Step(Action<int> told) : IProgress<int>
    {
        public void Report(int value) => told(value);
    }
}
