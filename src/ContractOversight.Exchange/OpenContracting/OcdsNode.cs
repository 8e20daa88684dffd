using System.Globalization;
using System.Text.Json;

namespace ContractOversight.Exchange.OpenContracting;

/// <summary>
/// An object of a release together with where it stands, so that a fault can be named. Null, empty text and a missing field
/// are all absence; a value of the wrong kind is a fault.
/// </summary>
internal readonly struct OcdsNode(JsonElement element, string path, int textLength)
{
    public static OcdsNode Root(JsonElement element, OcdsLimits limits) => new(element, string.Empty, limits.TextLength);

    public JsonElement Element => element;

    public string PathOf(string name) => path.Length == 0 ? name : $"{path}.{name}";

    public bool Has(string name) => Find(name) is not null;

    public OcdsNode? Object(string name) => Find(name) is not { } value
        ? null
        : value.ValueKind == JsonValueKind.Object ? new(value, PathOf(name), textLength) : throw Fault(name, "must be an object");

    public IReadOnlyList<OcdsNode> List(string name)
    {
        if (Find(name) is not { } value)
        {
            return [];
        }

        if (value.ValueKind != JsonValueKind.Array)
        {
            throw Fault(name, "must be a list");
        }

        var nodes = new List<OcdsNode>(value.GetArrayLength());
        foreach (var item in value.EnumerateArray())
        {
            if (item.ValueKind == JsonValueKind.Null)
            {
                continue;
            }

            var place = $"{PathOf(name)}[{nodes.Count}]";
            nodes.Add(item.ValueKind == JsonValueKind.Object
                ? new(item, place, textLength)
                : throw new OcdsFault(place, "must be an object"));
        }

        return nodes;
    }

    public IReadOnlyList<string> Texts(string name)
    {
        if (Find(name) is not { } value)
        {
            return [];
        }

        // Some publishers write a single tag without the list around it.
        if (value.ValueKind == JsonValueKind.String)
        {
            return Text(name) is { } one ? [one] : [];
        }

        if (value.ValueKind != JsonValueKind.Array)
        {
            throw Fault(name, "must be a list of texts");
        }

        return [.. value.EnumerateArray().Where(item => item.ValueKind is JsonValueKind.String or JsonValueKind.Number).Select(item => item.ToString())];
    }

    public string? Text(string name)
    {
        if (Find(name) is not { } value)
        {
            return null;
        }

        // Identifiers are often written as numbers.
        var text = value.ValueKind switch
        {
            JsonValueKind.String => value.GetString()!.Trim(),
            JsonValueKind.Number => value.GetRawText(),
            _ => throw Fault(name, "must be text"),
        };
        if (text.Length > textLength)
        {
            throw Fault(name, $"is longer than {textLength:N0} characters");
        }

        return text.Length == 0 ? null : text;
    }

    public decimal? Number(string name)
    {
        if (Find(name) is not { } value || (value.ValueKind == JsonValueKind.String && string.IsNullOrWhiteSpace(value.GetString())))
        {
            return null;
        }

        var text = value.ValueKind switch
        {
            JsonValueKind.Number => value.GetRawText(),
            JsonValueKind.String => value.GetString()!,
            _ => throw Fault(name, "must be a number"),
        };
        return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number == 0 ? 0m : number
            : throw Fault(name, $"\"{Short(text)}\" is not a number that can be kept exactly");
    }

    public DateOnly? Day(string name) => Text(name) is not { } text
        ? null
        : text.Length >= 10 && DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw Fault(name, $"\"{Short(text)}\" is not a date such as 2026-04-01");

    public DateTime? Instant(string name) => Text(name) is not { } text
        ? null
        : DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)
            ? instant.UtcDateTime
            : throw Fault(name, $"\"{Short(text)}\" is not a date such as 2026-04-01T09:30:00Z");

    public OcdsAmount? Amount(string name)
    {
        if (Object(name) is not { } value || value.Number("amount") is not { } amount)
        {
            return null;
        }

        var gross = value.Number("amountGross");
        if (Math.Abs(amount) > 1e15m || Math.Abs(gross ?? 0) > 1e15m)
        {
            throw Fault(name, "is more money than there is; check the amount");
        }

        return new OcdsAmount(amount, value.Text("currency"), gross);
    }

    public OcdsPeriod Period(string name) => Object(name) is { } period
        ? new OcdsPeriod(period.Day("startDate"), period.Day("endDate"), period.Day("maxExtentDate"))
        : OcdsPeriod.Unknown;

    private static string Short(string text) => text.Length <= 40 ? text : text[..40] + "…";

    private JsonElement? Find(string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind is not JsonValueKind.Null ? value : null;

    private OcdsFault Fault(string name, string reason) => new(PathOf(name), reason);
}
