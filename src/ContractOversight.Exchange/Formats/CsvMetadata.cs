using System.Text.Json;
using ContractOversight.Domain.Publication;

namespace ContractOversight.Exchange.Formats;

/// <summary>The companion of a CSV file: what it is, its licence and what each column means.</summary>
/// <remarks>
/// W3C CSV on the Web: Metadata Vocabulary for Tabular Data, https://www.w3.org/TR/tabular-metadata/. Customary name: the CSV
/// file's own name followed by "-metadata.json".
/// </remarks>
public static class CsvMetadata
{
    /// <summary>What is added to a CSV file's name to get its companion's.</summary>
    public const string NameEnding = "-metadata.json";

    /// <summary>The companion as UTF-8 JSON.</summary>
    /// <param name="table">The table in the CSV file.</param>
    /// <param name="notes">What the file says about itself.</param>
    /// <param name="csvName">The CSV file's name or address, as seen from the companion.</param>
    public static byte[] Write<T>(PublicationTable<T> table, TableNotes notes, string csvName)
    {
        var buffer = new Utf8Buffer();
        using (var json = new Utf8JsonWriter(buffer, JsonCells.Indented))
        {
            json.WriteStartObject();
            json.WriteString("@context", "http://www.w3.org/ns/csvw");
            json.WriteString("url", csvName);
            json.WriteString("dc:title", table.Title);
            json.WriteString("dc:description", notes.What);
            json.WriteString("dc:publisher", notes.Publisher);
            json.WriteString("dc:source", notes.Source);
            json.WriteString("dc:license", notes.LicenceAddress);
            json.WriteString("dc:issued", Iso.Day(notes.ProducedOn));
            json.WriteString("dc:valid", Iso.Day(notes.AsOf));
            WriteOptional(json, "dc:conformsTo", notes.Duty);
            WriteOptional(json, "dc:coverage", notes.Period);
            WriteColumns(json, table);
            json.WriteEndObject();
        }

        return buffer.Written.ToArray();
    }

    private static void WriteOptional(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private static void WriteColumns<T>(Utf8JsonWriter json, PublicationTable<T> table)
    {
        json.WriteStartObject("tableSchema");
        json.WriteStartArray("columns");
        foreach (var column in table.Columns)
        {
            json.WriteStartObject();
            json.WriteString("titles", column.Heading);
            json.WriteString("name", column.Key);
            json.WriteString("dc:description", column.Description);
            WriteType(json, column.Kind);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteType(Utf8JsonWriter json, CellKind kind)
    {
        if (kind == CellKind.YesNo)
        {
            json.WriteStartObject("datatype");
            json.WriteString("base", "boolean");
            json.WriteString("format", "Yes|No");
            json.WriteEndObject();
            return;
        }

        json.WriteString("datatype", kind switch
        {
            CellKind.Day => "date",
            CellKind.Pounds => "decimal",
            CellKind.Count => "integer",
            CellKind.Number => "double",
            CellKind.Instant => "dateTime",
            _ => "string",
        });
    }
}
