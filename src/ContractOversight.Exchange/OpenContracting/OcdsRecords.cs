using System.Text.Json;
using System.Text.Json.Nodes;

namespace ContractOversight.Exchange.OpenContracting;

/// <summary>Reads a record: its compiled release where it has one, else the releases inside it.</summary>
internal static class OcdsRecords
{
    public static bool IsRecord(OcdsNode item) => item.Has("compiledRelease") || item.Has("releases");

    public static OcdsContractingProcess Read(OcdsNode record, int index, OcdsLimits limits)
    {
        var releases = record.List("releases");
        if (record.Object("compiledRelease") is { } compiled)
        {
            return OcdsProcessReading.Read(compiled, index, Math.Max(1, releases.Count));
        }

        using var merged = JsonDocument.Parse(Merged(record, releases).ToJsonString());
        return OcdsProcessReading.Read(OcdsNode.Root(merged.RootElement, limits), index, releases.Count);
    }

    /// <summary>The record's own state as a release.</summary>
    public static JsonObject Release(JsonObject record) => record["compiledRelease"] is JsonObject compiled
        ? compiled
        : record["releases"] is JsonArray releases ? OcdsMerge.Merge([.. OcdsHistory.InOrder(releases.OfType<JsonObject>())]) : record;

    private static JsonObject Merged(OcdsNode record, IReadOnlyList<OcdsNode> releases)
    {
        if (releases.Count == 0 || !releases.Any(release => release.Has("ocid")))
        {
            throw new OcdsFault(record.PathOf("releases"), "holds only links; download the release package or a record with its compiled release");
        }

        return OcdsMerge.Merge([.. OcdsHistory.InOrder(releases.Select(release => JsonObject.Create(release.Element)!))]);
    }
}
