using System.CommandLine;
using ContractOversight.Data.PublicCopy;
using ContractOversight.Domain.Calendar;
using ContractOversight.Domain.Publication;
using ContractOversight.Exchange.Formats;
using ContractOversight.Exchange.OpenContracting;
using ContractOversight.Jobs.Publication;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Verbs;

/// <summary>Writes a whole table of the register, or of the public copy, to a file.</summary>
internal static class ExportVerb
{
    private const string OpenContracting = "ocds";

    public static Command Create()
    {
        var table = new Argument<string>("table") { Description = "contracts, suppliers, payments, readings or flags." };
        table.AcceptOnlyFromAmong("contracts", "suppliers", "payments", "readings", "flags");
        var format = new Option<string>("--format") { Description = "csv, xlsx, json, jsonl, or ocds (contracts only).", Required = true };
        format.AcceptOnlyFromAmong([.. ExportFormats.All.Select(one => one.Code), OpenContracting]);
        var output = new Option<FileInfo>("--out") { Description = "The file to write; one that exists is replaced.", Required = true, HelpName = "FILE" };
        var isPublic = new Option<bool>("--public") { Description = "From the public copy: only what is published." };
        var office = new Option<string?>("--office") { Description = "Only this office's.", HelpName = "CODE" };
        var verb = new Command("export", "Write a whole table to a file.") { table, format, output, isPublic, office };
        verb.SetAction((parsed, cancel) => VerbHost.RunAsync(
            (services, stop) => RunAsync(
                services, parsed.GetRequiredValue(table), parsed.GetRequiredValue(format), parsed.GetRequiredValue(output), parsed.GetValue(isPublic), parsed.GetValue(office), stop),
            cancel));
        return verb;
    }

    private static async Task<int> RunAsync(
        IServiceProvider services, string table, string format, FileInfo output, bool isPublic, string? office, CancellationToken cancel)
    {
        if (format == OpenContracting && table != "contracts")
        {
            throw new VerbRefusedException("Only contracts can be written as Open Contracting data. Use --format csv, xlsx or json.");
        }

        if (isPublic && table == "flags")
        {
            throw new VerbRefusedException("Flags are never public. Leave --public out.");
        }

        if (office is not null)
        {
            await VerbHost.OfficeAsync(services, office, cancel);
        }

        // Written beside the target and renamed, so that a file that exists is whole.
        var incoming = output.FullName + ".part";
        try
        {
            await using (var file = new FileStream(incoming, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 1 << 16, useAsync: true))
            {
                await (isPublic ? PublicAsync(services, table, format, office, file, cancel) : PrivateAsync(services, table, format, file, cancel));
                file.Flush(flushToDisk: true);
            }

            File.Move(incoming, output.FullName, overwrite: true);
        }
        finally
        {
            File.Delete(incoming);
        }

        Console.WriteLine($"Wrote {output.FullName}.");
        return ExitCode.Done;
    }

    private static async Task PublicAsync(IServiceProvider services, string table, string format, string? office, Stream file, CancellationToken cancel)
    {
        var copy = services.GetRequiredService<PublicRegisterDbContext>();
        if (format == OpenContracting)
        {
            var changed = await copy.Releases.MaxAsync(row => (DateTime?)row.PublishedAt, cancel) ?? throw new VerbRefusedException("Nothing has been published yet.");
            var package = new OcdsPackage(services.GetRequiredService<PublicationOptions>().Site(), PublicNotes.ManyOffices, changed);
            await OcdsWriter.WriteReleasePackageAsync(package, PublicReleases.Latest(copy, office, cancel), file, cancel);
            return;
        }

        var to = new Target(services, ExportFormats.Find(format)!, file, IsPublic: true);
        await (table switch
        {
            "contracts" => to.WriteAsync(PublicTables.Contracts, PublicRows.Contracts(copy, office), cancel),
            "suppliers" => to.WriteAsync(PublicTables.Suppliers, PublicRows.Suppliers(copy, office), cancel),
            "payments" => to.WriteAsync(PublicTables.Payments, PublicRows.Payments(copy, office), cancel),
            _ => to.WriteAsync(PublicTables.Readings, PublicRows.Readings(copy, office), cancel),
        });
    }

    private static Task PrivateAsync(IServiceProvider services, string table, string format, Stream file, CancellationToken cancel)
    {
        var rows = ActivatorUtilities.CreateInstance<RegisterRows>(services);
        if (format == OpenContracting)
        {
            var package = new OcdsPackage(
                services.GetRequiredService<PublicationOptions>().Site(), "The contract register, for the office's own use", services.GetRequiredService<UkClock>().UtcNow);
            return OcdsWriter.WriteReleasePackageAsync(package, rows.ReleasesAsync(cancel), file, cancel);
        }

        var to = new Target(services, ExportFormats.Find(format)!, file, IsPublic: false);
        return table switch
        {
            "contracts" => to.WriteAsync(RegisterTables.Contracts, rows.ContractsAsync(cancel), cancel),
            "suppliers" => to.WriteAsync(RegisterTables.Suppliers, rows.SuppliersAsync(), cancel),
            "payments" => to.WriteAsync(RegisterTables.Payments, rows.PaymentsAsync(), cancel),
            "readings" => to.WriteAsync(RegisterTables.Readings, rows.ReadingsAsync(), cancel),
            _ => to.WriteAsync(RegisterTables.Flags, rows.FlagsAsync(), cancel),
        };
    }

    private sealed record Target(IServiceProvider Services, IExportFormat Format, Stream File, bool IsPublic)
    {
        public Task WriteAsync<T>(PublicationTable<T> table, IAsyncEnumerable<T> rows, CancellationToken cancel)
        {
            var today = Services.GetRequiredService<UkClock>().Today;
            var notes = PublicNotes.For(table.Title, IsPublic ? PublicNotes.ManyOffices : "Not published: the office's own register", today, today);
            return Format.WriteAsync(
                table, IsPublic ? notes : notes with { Source = "The contract register, drafts and withheld facts included; not for publication" }, rows, File, cancel);
        }
    }
}
