using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ContractOversight.Exchange.OpenContracting;

/// <summary>The releases of one process, gathered until the last has come.</summary>
internal sealed class OcdsHistory(string ocid)
{
    private readonly List<(int Index, JsonObject Release)> _releases = [];
    private readonly List<OcdsRefusal> _ignored = [];

    /// <summary>Releases in order of date; those without a date first, equal dates as they came.</summary>
    public static IEnumerable<JsonObject> InOrder(IEnumerable<JsonObject> releases) => releases.OrderBy(DateOf);

    public void Add(int index, JsonObject item)
    {
        var release = OcdsRecords.Release(item);
        var twin = _releases.FindIndex(other => JsonNode.DeepEquals(other.Release, release));
        if (twin >= 0)
        {
            _ignored.Add(new OcdsRefusal(index, ocid, string.Empty, $"The same release is in the file before, at place {_releases[twin].Index}."));
            return;
        }

        _releases.Add((index, release));
    }

    public IEnumerable<OcdsRead> Finish(OcdsLimits limits)
    {
        foreach (var ignored in _ignored)
        {
            yield return new OcdsRead { Ignored = ignored };
        }

        var last = _releases.Max(release => release.Index);
        yield return Compile(limits, last);
    }

    private static DateTimeOffset DateOf(JsonObject release) =>
        release["date"] is JsonValue value && value.TryGetValue<string>(out var text)
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date)
            ? date
            : DateTimeOffset.MinValue;

    private OcdsRead Compile(OcdsLimits limits, int index)
    {
        try
        {
            var compiled = _releases.Count == 1 ? _releases[0].Release : OcdsMerge.Merge([.. InOrder(_releases.Select(release => release.Release))]);
            using var document = JsonDocument.Parse(compiled.ToJsonString());
            return new OcdsRead { Process = OcdsProcessReading.Read(OcdsNode.Root(document.RootElement, limits), index, _releases.Count) };
        }
        catch (OcdsFault fault)
        {
            return new OcdsRead { Refused = new OcdsRefusal(index, ocid, fault.Path, $"{fault.Path} {fault.Message}") };
        }
    }
}
