using System.Globalization;
using System.Text.Json;

namespace ContractOversight.Jobs.Publication;

/// <summary>One file of a snapshot.</summary>
public sealed record PublicFile(string Name, string Title, string MediaType, long Bytes, string Sha256);

/// <summary>Whole-table files made together from one state of the public copy.</summary>
/// <param name="Name">The day and a number, also the folder's name: 2026-11-23-01.</param>
/// <param name="MadeAt">When, UTC.</param>
/// <param name="State">The state of the public copy it was made from.</param>
/// <param name="Files">In the order they are offered.</param>
public sealed record PublicSnapshot(string Name, DateTime MadeAt, string State, IReadOnlyList<PublicFile> Files);

/// <summary>Keeps the snapshots: each in a folder that appears whole or not at all and is never changed.</summary>
public sealed class PublicFileStore(string folder)
{
    private const string Manifest = "manifest.json";
    private readonly string _folder = Path.Combine(folder, "published");

    /// <summary>Newest first.</summary>
    public IReadOnlyList<PublicSnapshot> All() => Directory.Exists(_folder)
        ? [.. Directory.EnumerateDirectories(_folder).Where(path => File.Exists(Path.Combine(path, Manifest)))
            .OrderByDescending(path => path, StringComparer.Ordinal).Select(Read).OfType<PublicSnapshot>()]
        : [];

    /// <param name="name">A snapshot's name, or "latest".</param>
    public PublicSnapshot? Find(string name) => name == "latest" ? (All() is [var newest, ..] ? newest : null) : All().FirstOrDefault(snapshot => snapshot.Name == name);

    public string PathOf(PublicSnapshot snapshot, PublicFile file) => Path.Combine(_folder, snapshot.Name, file.Name);

    /// <summary>An empty folder to write a snapshot into; it is seen by nobody until <see cref="Place"/>.</summary>
    public string Begin()
    {
        var path = Path.Combine(_folder, ".incoming", Guid.NewGuid().ToString("N"));
        return Directory.CreateDirectory(path).FullName;
    }

    /// <summary>Forgets a folder that was begun.</summary>
    public static void Abandon(string incoming)
    {
        if (Directory.Exists(incoming))
        {
            Directory.Delete(incoming, recursive: true);
        }
    }

    /// <summary>Gives the folder its final name.</summary>
    public PublicSnapshot Place(string incoming, DateOnly day, DateTime madeAt, string state, IReadOnlyList<PublicFile> files)
    {
        for (var number = 1; ; number++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd}-{number:00}");
            var final = Path.Combine(_folder, name);
            if (Directory.Exists(final))
            {
                continue;
            }

            var snapshot = new PublicSnapshot(name, madeAt, state, files);
            using (var file = new FileStream(Path.Combine(incoming, Manifest), FileMode.Create))
            {
                JsonSerializer.Serialize(file, snapshot);
                file.Flush(flushToDisk: true);
            }

            Directory.Move(incoming, final);
            return snapshot;
        }
    }

    /// <summary>Removes every snapshot made at a moment or after it.</summary>
    /// <returns>True when there was one.</returns>
    public bool Withdraw(DateTime since)
    {
        var withdrawn = All().Where(snapshot => snapshot.MadeAt >= since).ToList();
        foreach (var snapshot in withdrawn)
        {
            Directory.Delete(Path.Combine(_folder, snapshot.Name), recursive: true);
        }

        return withdrawn.Count > 0;
    }

    private static PublicSnapshot? Read(string path)
    {
        using var file = File.OpenRead(Path.Combine(path, Manifest));
        return JsonSerializer.Deserialize<PublicSnapshot>(file);
    }
}
