using System.Text.Json;
using ContractOversight.Exchange.Formats;

namespace ContractOversight.Exchange.OpenContracting;

/// <summary>The small pieces of a release. What is not known is left out, since the standard reads null as "remove".</summary>
internal static class ReleaseJson
{
    public static void Text(Utf8JsonWriter json, string name, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            json.WriteString(name, value);
        }
    }

    /// <summary>A day as the moment it begins, as Find a Tender writes it.</summary>
    public static void Day(Utf8JsonWriter json, string name, DateOnly? day)
    {
        if (day is { } given)
        {
            json.WriteString(name, Iso.Day(given) + "T00:00:00Z");
        }
    }

    public static void Period(Utf8JsonWriter json, string name, OcdsPeriod period)
    {
        if (period == OcdsPeriod.Unknown)
        {
            return;
        }

        json.WriteStartObject(name);
        Day(json, "startDate", period.Start);
        LastMoment(json, "endDate", period.End);
        LastMoment(json, "maxExtentDate", period.MaxExtent);
        json.WriteEndObject();
    }

    public static void Money(Utf8JsonWriter json, string name, PublishedMoney? money)
    {
        if (money is null)
        {
            return;
        }

        json.WriteStartObject(name);
        if (money.NetPence is { } net)
        {
            json.WriteNumber("amount", net / 100m);
        }

        if (money.GrossPence is { } gross)
        {
            json.WriteNumber("amountGross", gross / 100m);
        }

        json.WriteString("currency", "GBP");
        json.WriteEndObject();
    }

    public static void Reference(Utf8JsonWriter json, PublishedParty party)
    {
        json.WriteStartObject();
        json.WriteString("id", party.Id);
        json.WriteString("name", party.Name);
        json.WriteEndObject();
    }

    /// <summary>A list, left out when it is empty.</summary>
    public static void List<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        if (items.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(json, item);
        }

        json.WriteEndArray();
    }

    private static void LastMoment(Utf8JsonWriter json, string name, DateOnly? day)
    {
        if (day is { } given)
        {
            json.WriteString(name, Iso.Day(given) + "T23:59:59Z");
        }
    }
}
