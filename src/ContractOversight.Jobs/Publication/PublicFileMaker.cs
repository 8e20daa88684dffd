using System.Globalization;
using System.Security.Cryptography;
using ContractOversight.Data.PublicCopy;
using ContractOversight.Domain.Calendar;
using ContractOversight.Domain.Publication;
using ContractOversight.Exchange.Formats;
using ContractOversight.Exchange.OpenContracting;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Jobs.Publication;

/// <summary>Makes the whole-table files, all from one frozen state of the public copy.</summary>
public sealed class PublicFileMaker(
    PublicRegisterDbContext copy, IPublicStore engine, PublicFileStore store, PublicationOptions options, UkClock clock)
{
    public const string DatabaseFile = "public.db";
    private const int Tries = 3;

    /// <summary>Makes them unless the newest snapshot is of the same state.</summary>
    /// <returns>The snapshot made; null when there was nothing new, or when the copy kept changing meanwhile.</returns>
    public async Task<PublicSnapshot?> MakeAsync(CancellationToken cancel)
    {
        for (var tried = 0; tried < Tries; tried++)
        {
            if (store.Find("latest")?.State == await StateAsync(copy, cancel))
            {
                return null;
            }

            var incoming = store.Begin();
            try
            {
                var database = Path.Combine(incoming, DatabaseFile);
                await engine.SaveAsAsync(copy, database, cancel);
                await using var frozen = engine.Open(database);
                var state = await StateAsync(frozen, cancel);
                var files = await WriteAsync(frozen, incoming, cancel);

                // Something may have been withheld in the meantime; files that still hold it must never appear.
                if (state == await StateAsync(copy, cancel))
                {
                    return store.Place(incoming, clock.Today, clock.UtcNow, state, files);
                }
            }
            finally
            {
                PublicFileStore.Abandon(incoming);
            }
        }

        return null;
    }

    private static async Task<string> StateAsync(PublicRegisterDbContext db, CancellationToken cancel)
    {
        var newest = await db.Releases.MaxAsync(row => (int?)row.Id, cancel) ?? 0;
        var served = await db.Releases.CountAsync(cancel);
        return string.Create(CultureInfo.InvariantCulture, $"{newest}:{served}");
    }

    private async Task<IReadOnlyList<PublicFile>> WriteAsync(PublicRegisterDbContext frozen, string folder, CancellationToken cancel)
    {
        var asOf = await frozen.Releases.MaxAsync(row => (DateTime?)row.PublishedAt, cancel) ?? clock.UtcNow;
        var publisher = await PublisherAsync(frozen, cancel);
        var files = new List<PublicFile>();
        foreach (var format in ExportFormats.All)
        {
            await TableAsync(PublicTables.Contracts, () => PublicRows.Contracts(frozen), format);
        }

        foreach (var format in ExportFormats.All.Where(format => format.Code is "csv" or "xlsx"))
        {
            await TableAsync(PublicTables.FoiContracts, () => PublicRows.Contracts(frozen), format);
            await TableAsync(PublicTables.Suppliers, () => PublicRows.Suppliers(frozen), format);
            await TableAsync(PublicTables.Payments, () => PublicRows.Payments(frozen), format);
            await TableAsync(PublicTables.Readings, () => PublicRows.Readings(frozen), format);
        }

        await OpenContractingAsync();
        files.Add(await EntryAsync(folder, DatabaseFile, "The whole public register as one SQLite database", "application/vnd.sqlite3", cancel));
        return files;

        async Task TableAsync<T>(PublicationTable<T> table, Func<IAsyncEnumerable<T>> rows, IExportFormat format)
        {
            var notes = PublicNotes.For(table.Title, publisher, UkClock.DateOf(asOf), clock.Today);
            await FileAsync($"{table.Code}.{format.Extension}", $"{table.Title} ({format.Name})", format.MediaType,
                stream => format.WriteAsync(table, notes, rows(), stream, cancel));
        }

        async Task OpenContractingAsync()
        {
            // The standard wants at least one release in a package.
            if (!await frozen.Releases.AnyAsync(cancel))
            {
                return;
            }

            OcdsPackage Package(string name) => new(new Uri(options.Site(), $"downloads/latest/{name}"), publisher, asOf);
            await FileAsync("releases.json", "Latest release of each contract (Open Contracting package)", "application/json",
                stream => OcdsWriter.WriteReleasePackageAsync(Package("releases.json"), PublicReleases.Latest(frozen), stream, cancel));
            await FileAsync("records.json", "Every release served, with its compiled state (Open Contracting records)", "application/json",
                stream => OcdsWriter.WriteRecordPackageAsync(Package("records.json"), PublicReleases.ByProcess(frozen), stream, cancel));
            await FileAsync("releases.jsonl", "Latest release of each contract, one a line (Open Contracting)", "application/x-ndjson",
                stream => OcdsWriter.WriteLinesAsync(PublicReleases.Latest(frozen), stream, cancel));
        }

        async Task FileAsync(string name, string title, string mediaType, Func<Stream, Task> write)
        {
            await using (var file = new FileStream(Path.Combine(folder, name), FileMode.CreateNew))
            {
                await write(file);
                file.Flush(flushToDisk: true);
            }

            files.Add(await EntryAsync(folder, name, title, mediaType, cancel));
        }
    }

    private static async Task<PublicFile> EntryAsync(string folder, string name, string title, string mediaType, CancellationToken cancel)
    {
        await using var file = File.OpenRead(Path.Combine(folder, name));
        return new PublicFile(name, title, mediaType, file.Length, Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancel)));
    }

    private static async Task<string> PublisherAsync(PublicRegisterDbContext frozen, CancellationToken cancel)
    {
        var names = await frozen.Offices.Select(row => row.Name).Take(2).ToListAsync(cancel);
        return names.Count == 1 ? names[0] : PublicNotes.ManyOffices;
    }
}
