using System.Text.Encodings.Web;
using System.Text.Json;
using ContractOversight.Domain.Publication;

namespace ContractOversight.Exchange.Formats;

/// <summary>How cells look in JSON: days as ISO text, pounds as exact decimal numbers, null for what is not recorded.</summary>
internal static class JsonCells
{
    // Every reader of JSON takes UTF-8; "£" and "é" are left readable. Nothing here is put into HTML.
    public static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static readonly JsonWriterOptions Indented = Compact with { Indented = true, NewLine = "\n" };

    public static void WriteRow<T>(Utf8JsonWriter json, PublicationTable<T> table, JsonEncodedText[] keys, T record)
    {
        json.WriteStartObject();
        for (var i = 0; i < keys.Length; i++)
        {
            json.WritePropertyName(keys[i]);
            WriteValue(json, table.Columns[i].Read(record));
        }

        json.WriteEndObject();
    }

    public static JsonEncodedText[] KeysOf<T>(PublicationTable<T> table) =>
        [.. table.Columns.Select(column => JsonEncodedText.Encode(column.Key))];

    private static void WriteValue(Utf8JsonWriter json, CellValue value)
    {
        if (value.IsMissing)
        {
            json.WriteNullValue();
            return;
        }

        switch (value.Kind)
        {
            case CellKind.Day: json.WriteStringValue(Iso.Day(value.Day)); break;
            case CellKind.Pounds: json.WriteNumberValue(value.Pence / 100m); break;
            case CellKind.Count: json.WriteNumberValue(value.Count); break;
            case CellKind.Number: json.WriteNumberValue(value.Number); break;
            case CellKind.YesNo: json.WriteBooleanValue(value.YesNo); break;
            case CellKind.Instant: json.WriteStringValue(Iso.Instant(value.Instant)); break;
            default: json.WriteStringValue(value.Text); break;
        }
    }
}
