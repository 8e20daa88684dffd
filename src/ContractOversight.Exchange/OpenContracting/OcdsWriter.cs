using System.Text.Json;
using System.Text.Json.Nodes;
using ContractOversight.Exchange.Formats;

namespace ContractOversight.Exchange.OpenContracting;

/// <summary>
/// Puts releases into packages and files. Releases are taken as the bytes that <see cref="OcdsRelease"/> wrote and go out
/// unchanged and in the order given, one at a time.
/// </summary>
public static class OcdsWriter
{
    /// <summary>Writes a release package. The standard wants at least one release in it.</summary>
    public static Task WriteReleasePackageAsync(
        OcdsPackage package, IAsyncEnumerable<ReadOnlyMemory<byte>> releases, Stream destination, CancellationToken cancellation) =>
        WriteAsync(package, "releases", releases, (json, release) => json.WriteRawValue(release.Span, skipInputValidation: true), destination, cancellation);

    /// <summary>Writes a record package: for each process its releases in order of date, and their compiled state.</summary>
    /// <param name="package">What the package says about itself.</param>
    /// <param name="processes">For each process, all of its releases; in any order, at least one.</param>
    /// <param name="destination">Written to asynchronously; left open.</param>
    /// <param name="cancellation">Stops between processes.</param>
    public static Task WriteRecordPackageAsync(
        OcdsPackage package,
        IAsyncEnumerable<IReadOnlyList<ReadOnlyMemory<byte>>> processes,
        Stream destination,
        CancellationToken cancellation) =>
        WriteAsync(package, "records", processes, WriteRecord, destination, cancellation);

    /// <summary>Writes one release a line, for bulk use.</summary>
    public static async Task WriteLinesAsync(
        IAsyncEnumerable<ReadOnlyMemory<byte>> releases, Stream destination, CancellationToken cancellation)
    {
        var buffer = new Utf8Buffer();
        await foreach (var release in releases.WithCancellation(cancellation))
        {
            buffer.Append(release.Span);
            buffer.Append((byte)'\n');
            if (buffer.IsFull)
            {
                await buffer.PourAsync(destination, cancellation);
            }
        }

        await buffer.PourAsync(destination, cancellation);
    }

    /// <summary>The latest state of a process as one release tagged "compiled".</summary>
    /// <exception cref="ArgumentException">No release is given.</exception>
    public static byte[] Compile(IReadOnlyList<ReadOnlyMemory<byte>> releases)
    {
        if (releases.Count == 0)
        {
            throw new ArgumentException("There is no release to compile.", nameof(releases));
        }

        var buffer = new Utf8Buffer();
        using (var json = new Utf8JsonWriter(buffer, JsonCells.Compact))
        {
            OcdsMerge.Merge(InOrder(releases)).WriteTo(json);
        }

        return buffer.Written.ToArray();
    }

    private static JsonObject[] InOrder(IReadOnlyList<ReadOnlyMemory<byte>> releases) =>
        [.. OcdsHistory.InOrder(releases.Select(release => JsonNode.Parse(release.Span)!.AsObject()))];

    private static void WriteRecord(Utf8JsonWriter json, IReadOnlyList<ReadOnlyMemory<byte>> releases)
    {
        var ordered = InOrder(releases);
        json.WriteStartObject();
        json.WriteString("ocid", (string?)ordered[0]["ocid"]);
        json.WriteStartArray("releases");
        foreach (var release in ordered)
        {
            release.WriteTo(json);
        }

        json.WriteEndArray();
        json.WritePropertyName("compiledRelease");
        OcdsMerge.Merge(ordered).WriteTo(json);
        json.WriteEndObject();
    }

    private static async Task WriteAsync<T>(
        OcdsPackage package,
        string list,
        IAsyncEnumerable<T> items,
        Action<Utf8JsonWriter, T> write,
        Stream destination,
        CancellationToken cancellation)
    {
        var buffer = new Utf8Buffer();
        await using var json = new Utf8JsonWriter(buffer, JsonCells.Compact);
        WriteHead(json, package);
        json.WriteStartArray(list);
        await foreach (var item in items.WithCancellation(cancellation))
        {
            write(json, item);
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

    private static void WriteHead(Utf8JsonWriter json, OcdsPackage package)
    {
        json.WriteStartObject();
        json.WriteString("uri", package.Address.AbsoluteUri);
        json.WriteString("version", "1.1");
        ReleaseJson.List(json, "extensions", OcdsPackage.Extensions, (writer, extension) => writer.WriteStringValue(extension));
        json.WriteString("publishedDate", Iso.Instant(package.PublishedAt));
        json.WriteStartObject("publisher");
        json.WriteString("name", package.PublisherName);
        json.WriteEndObject();
        json.WriteString("license", package.Licence.AbsoluteUri);
        ReleaseJson.Text(json, "publicationPolicy", package.Policy?.AbsoluteUri);
    }
}
