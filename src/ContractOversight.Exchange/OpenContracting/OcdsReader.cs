using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ContractOversight.Exchange.OpenContracting;

/// <summary>
/// Reads Open Contracting data of version 1.0 or 1.1: a release, a release package, a record package, a list of these, or one
/// of them on each line. Holds one release at a time, and besides that only the releases of processes that have several.
/// </summary>
public static class OcdsReader
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 64 };

    /// <summary>Reads every process in the file, each compiled into its latest state.</summary>
    /// <param name="file">The file; it is read twice, so it must be seekable.</param>
    /// <param name="limits">How much to read at most; null for the usual limits.</param>
    /// <param name="cancellation">Stops between releases.</param>
    /// <returns>
    /// Processes with a single release as they come, then those with several, then nothing twice: every release or record of
    /// the file is in one process, refused, or ignored.
    /// </returns>
    /// <exception cref="OcdsFileException">
    /// The file as a whole is refused: not JSON, not UTF-8, not Open Contracting, too large or too deep. It can be thrown
    /// after items were given, so nothing must be saved before the end.
    /// </exception>
    public static async IAsyncEnumerable<OcdsRead> ReadAsync(
        Stream file, OcdsLimits? limits = null, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        limits ??= new OcdsLimits();
        var start = file.Position;
        var several = await CountAsync(file, limits, cancellation);
        file.Position = start;
        var waiting = new Dictionary<string, OcdsHistory>(StringComparer.Ordinal);
        var index = 0;
        await foreach (var bytes in new JsonItems(file, limits).ReadAsync(cancellation))
        {
            var read = ReadItem(bytes, index++, limits, several, waiting);
            if (read is not null)
            {
                yield return read;
            }
        }

        foreach (var history in waiting.Values)
        {
            foreach (var read in history.Finish(limits))
            {
                yield return read;
            }
        }
    }

    private static async Task<HashSet<string>> CountAsync(Stream file, OcdsLimits limits, CancellationToken cancellation)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var several = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var bytes in new JsonItems(file, limits).ReadAsync(cancellation))
        {
            if (OcidIn(bytes.Span) is { } ocid && !seen.Add(ocid))
            {
                several.Add(ocid);
            }
        }

        return several;
    }

    private static string? OcidIn(ReadOnlySpan<byte> item)
    {
        var reader = new Utf8JsonReader(item);
        while (reader.Read())
        {
            if (reader.CurrentDepth != 1 || reader.TokenType != JsonTokenType.PropertyName)
            {
                continue;
            }

            if (!reader.ValueTextEquals("ocid"u8))
            {
                reader.Skip();
                continue;
            }

            reader.Read();
            return reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        }

        return null;
    }

    private static OcdsRead? ReadItem(
        ReadOnlyMemory<byte> bytes, int index, OcdsLimits limits, HashSet<string> several, Dictionary<string, OcdsHistory> waiting)
    {
        string? ocid = null;
        try
        {
            using var document = JsonDocument.Parse(bytes, Options);
            var item = OcdsNode.Root(document.RootElement, limits);
            ocid = item.Text("ocid");
            if (ocid is not null && several.Contains(ocid))
            {
                // Read once for its faults, so that a broken release is refused by itself and does not spoil the others.
                _ = OcdsRecords.IsRecord(item) ? OcdsRecords.Read(item, index, limits) : OcdsProcessReading.Read(item, index, 1);
                var history = waiting.TryGetValue(ocid, out var found) ? found : waiting[ocid] = new OcdsHistory(ocid);
                history.Add(index, JsonNode.Parse(bytes.Span)!.AsObject());
                return null;
            }

            return new OcdsRead
            {
                Process = OcdsRecords.IsRecord(item) ? OcdsRecords.Read(item, index, limits) : OcdsProcessReading.Read(item, index, 1),
            };
        }
        catch (OcdsFault fault)
        {
            return new OcdsRead { Refused = new OcdsRefusal(index, ocid, fault.Path, $"{fault.Path} {fault.Message}".Trim()) };
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or ArgumentException or OverflowException)
        {
            return new OcdsRead { Refused = new OcdsRefusal(index, ocid, string.Empty, "This release cannot be read. Download it again.") };
        }
    }
}
