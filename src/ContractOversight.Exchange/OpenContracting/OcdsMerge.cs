using System.Text.Json.Nodes;

namespace ContractOversight.Exchange.OpenContracting;

/// <summary>Merges the releases of one process into its latest state.</summary>
/// <remarks>
/// OCDS 1.1, Merging, https://standard.open-contracting.org/1.1/en/schema/merging/, read November 2026: releases in order of
/// date; objects merge field by field; null removes; lists of objects with ids merge by id; every other list is replaced
/// whole. Which lists of objects are replaced whole comes from "wholeListMerge" in the release schema, core and Find a Tender
/// profile. A list in which an id repeats or is missing cannot be merged by id and is replaced whole too.
/// </remarks>
internal static class OcdsMerge
{
    private static readonly HashSet<string> ReplacedWhole = new(StringComparer.Ordinal)
    {
        "additionalIdentifiers", "additionalClassifications", "additionalContactPoints", "legislativeReferences",
        "deliveryLocations", "deliveryAddresses", "procurementMethodRationaleClassifications", "classifications", "criteria",
        "unstructuredChanges", "rationaleClassifications", "essentialAssets", "identifiers", "numbers", "customerServices",
        "juryMembers", "dates", "buyerClassificationRestrictions", "buyerLocationRestrictions",
    };

    /// <summary>Merges releases that are already in order of date. The result is tagged "compiled".</summary>
    public static JsonObject Merge(IReadOnlyList<JsonObject> releases)
    {
        var compiled = new JsonObject();
        foreach (var release in releases)
        {
            MergeInto(compiled, release);
        }

        compiled["tag"] = new JsonArray("compiled");
        var latest = releases[^1];
        compiled["id"] = $"{Text(latest, "ocid")}-{Text(latest, "date")}";
        compiled["date"] = Text(latest, "date");
        return compiled;
    }

    private static string? Text(JsonObject release, string name) =>
        release[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    private static void MergeInto(JsonObject target, JsonObject source)
    {
        foreach (var (name, value) in source)
        {
            switch (value)
            {
                case null:
                    target.Remove(name);
                    break;
                case JsonObject child when target[name] is JsonObject existing:
                    MergeInto(existing, child);
                    break;
                case JsonArray list when CanMergeById(name, target[name], list):
                    MergeById((JsonArray)target[name]!, list);
                    break;
                default:
                    target[name] = value.DeepClone();
                    break;
            }
        }
    }

    private static bool CanMergeById(string name, JsonNode? existing, JsonArray list) =>
        !ReplacedWhole.Contains(name) && existing is JsonArray old && HasOwnIds(old) && HasOwnIds(list);

    private static bool HasOwnIds(JsonArray list)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return list.All(item => item is JsonObject one && IdOf(one) is { } id && seen.Add(id));
    }

    private static string? IdOf(JsonObject item) => item["id"] is JsonValue value ? value.ToString() : null;

    private static void MergeById(JsonArray target, JsonArray source)
    {
        var byId = target.OfType<JsonObject>().ToDictionary(item => IdOf(item)!, StringComparer.Ordinal);
        foreach (var item in source.OfType<JsonObject>())
        {
            if (byId.TryGetValue(IdOf(item)!, out var existing))
            {
                MergeInto(existing, item);
            }
            else
            {
                target.Add(item.DeepClone());
            }
        }
    }
}
