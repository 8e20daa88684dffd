using System.Text.Json;
using System.Text.Json.Serialization;

namespace ContractOversight.Exchange.Columns;

/// <summary>A mapping that a person chose, or that is remembered for a source: field name to heading.</summary>
public sealed record MappingChoice
{
    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        PropertyNameCaseInsensitive = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        WriteIndented = true,
        MaxDepth = 8,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Field name (Supplier, PaidOn …) to the heading of its column; "column C" names a column without a heading; an empty heading says that the field has no column.</summary>
    public IReadOnlyDictionary<string, string> Fields { get; init; } = new Dictionary<string, string>();

    /// <summary>Reads a choice from JSON such as {"fields":{"Supplier":"Supplier Company Name"}}.</summary>
    /// <param name="json">The JSON text.</param>
    /// <returns>The choice.</returns>
    /// <exception cref="FormatException">Where the text is not such JSON; the message says what to write.</exception>
    public static MappingChoice FromJson(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<MappingChoice>(json, Json) ?? throw new FormatException("The mapping is empty.");
        }
        catch (JsonException fault)
        {
            throw new FormatException("The mapping is not in the expected form. Write it as {\"fields\": {\"Supplier\": \"the heading of the supplier column\"}}.", fault);
        }
    }

    /// <summary>Writes the choice as the JSON that <see cref="FromJson"/> reads.</summary>
    /// <returns>The JSON text.</returns>
    public string ToJson() => JsonSerializer.Serialize(this, Json);
}
