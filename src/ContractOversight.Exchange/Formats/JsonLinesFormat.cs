using System.Text.Json;
using ContractOversight.Domain.Publication;

namespace ContractOversight.Exchange.Formats;

/// <summary>One JSON object a line and nothing else, for programs that read as they go.</summary>
internal sealed class JsonLinesFormat : IExportFormat
{
    public string Code => "jsonl";

    public string Name => "JSON Lines";

    public string Extension => "jsonl";

    public string MediaType => "application/jsonl";

    public async Task WriteAsync<T>(
        PublicationTable<T> table,
        TableNotes notes,
        IAsyncEnumerable<T> rows,
        Stream destination,
        CancellationToken cancellation)
    {
        var buffer = new Utf8Buffer();
        await using var json = new Utf8JsonWriter(buffer, JsonCells.Compact);
        var keys = JsonCells.KeysOf(table);
        await foreach (var record in rows.WithCancellation(cancellation))
        {
            JsonCells.WriteRow(json, table, keys, record);
            await json.FlushAsync(cancellation);
            json.Reset();
            buffer.Append((byte)'\n');
            if (buffer.IsFull)
            {
                await buffer.PourAsync(destination, cancellation);
            }
        }

        await buffer.PourAsync(destination, cancellation);
    }
}
