using System.Text.Json;
using ContractOversight.Domain.Publication;

namespace ContractOversight.Exchange.Formats;

/// <summary>One JSON object: title, notes, columns with their descriptions, and the rows.</summary>
internal sealed class JsonFormat : IExportFormat
{
    public string Code => "json";

    public string Name => "JSON";

    public string Extension => "json";

    public string MediaType => "application/json";

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
        WriteHead(json, table, notes);
        await foreach (var record in rows.WithCancellation(cancellation))
        {
            JsonCells.WriteRow(json, table, keys, record);
            await json.FlushAsync(cancellation);
            if (buffer.IsFull)
            {
                await buffer.PourAsync(destination, cancellation);
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
        await json.FlushAsync(cancellation);
        await buffer.PourAsync(destination, cancellation);
    }

    private static void WriteHead<T>(Utf8JsonWriter json, PublicationTable<T> table, TableNotes notes)
    {
        json.WriteStartObject();
        json.WriteString("table", table.Code);
        json.WriteString("title", table.Title);
        json.WriteString("what", notes.What);
        json.WriteString("publisher", notes.Publisher);
        json.WriteString("duty", notes.Duty);
        json.WriteString("period", notes.Period);
        json.WriteString("source", notes.Source);
        json.WriteString("asOf", Iso.Day(notes.AsOf));
        json.WriteString("producedOn", Iso.Day(notes.ProducedOn));
        json.WriteString("licence", notes.Licence);
        json.WriteString("licenceAddress", notes.LicenceAddress);
        json.WriteStartArray("columns");
        foreach (var column in table.Columns)
        {
            json.WriteStartObject();
            json.WriteString("key", column.Key);
            json.WriteString("heading", column.Heading);
            json.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(column.Kind.ToString()));
            json.WriteString("description", column.Description);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("rows");
    }
}
