using System.CommandLine;
using System.Globalization;
using ContractOversight.Data.Intake;
using ContractOversight.Exchange.Columns;
using ContractOversight.Jobs.Intake;

namespace ContractOversight.Web.Verbs;

internal static class ImportVerb
{
    private const int RefusalsShown = 20;

    public static Command Create()
    {
        var import = new Command("import", "Bring a file into the register, whole or not at all.");
        import.Add(One("register", ImportKind.Register, "Import a contract register (XLSX, CSV, ZIP of CSV, or JSON notices)."));
        import.Add(One("spend", ImportKind.Spend, "Import payments from a spend file (XLSX, CSV, or ZIP of CSV)."));
        import.Add(One("readings", ImportKind.Readings, "Import KPI readings (XLSX or CSV)."));
        import.Add(One("ocds", ImportKind.Ocds, "Import Open Contracting releases (JSON or JSON Lines)."));
        return import;
    }

    private static Command One(string name, ImportKind kind, string description)
    {
        var file = new Argument<FileInfo>("FILE") { Description = "The file." };
        var office = new Option<string>("--office") { Description = "Code of the office.", Required = true, HelpName = "CODE" };
        var mapping = new Option<FileInfo?>("--mapping") { Description = "JSON that says which column is which.", HelpName = "FILE" };
        var isDryRun = new Option<bool>("--dry-run") { Description = "Work everything out and save nothing." };
        var report = new Option<FileInfo?>("--report") { Description = "Write the report as JSON.", HelpName = "FILE.json" };
        var verb = new Command(name, description) { file, office, mapping, isDryRun, report };
        verb.SetAction((parsed, cancel) => VerbHost.RunAsync(
            (services, stop) => RunAsync(
                services,
                new Asked(kind, parsed.GetValue(file)!, parsed.GetValue(office)!, parsed.GetValue(mapping), parsed.GetValue(isDryRun), parsed.GetValue(report)),
                stop),
            cancel));
        return verb;
    }

    private static async Task<int> RunAsync(IServiceProvider services, Asked asked, CancellationToken cancel)
    {
        if (!asked.File.Exists)
        {
            throw new VerbRefusedException($"There is no file {asked.File.FullName}.");
        }

        // Found out before anything is saved: a script that gets no report must be able to trust that nothing happened.
        if (asked.Report is { Directory.Exists: false })
        {
            throw new VerbRefusedException($"There is no folder {asked.Report.DirectoryName} for the report. Make it first. Nothing was saved.");
        }

        var office = await VerbHost.OfficeAsync(services, asked.Office, cancel);
        await using var content = asked.File.OpenRead();
        try
        {
            var report = await services.GetRequiredService<FileImport>().RunAsync(
                new ImportRequest
                {
                    Kind = asked.Kind,
                    Content = content,
                    FileName = asked.File.Name,
                    Office = office,
                    IsDryRun = asked.IsDryRun,
                    Mapping = await MappingAsync(asked.Mapping, cancel),
                },
                import: null, cancel);
            await TellAsync(report, asked.Report, cancel);
            return report.Refused == 0 ? ExitCode.Done : ExitCode.SomeRefused;
        }
        catch (ImportRefusedException refused)
        {
            throw new VerbRefusedException($"{asked.File.Name}: {refused.Message} Nothing was saved.");
        }
    }

    private static async Task<MappingChoice?> MappingAsync(FileInfo? file, CancellationToken cancel)
    {
        if (file is null)
        {
            return null;
        }

        try
        {
            return MappingChoice.FromJson(await File.ReadAllTextAsync(file.FullName, cancel));
        }
        catch (Exception fault) when (fault is FormatException or IOException)
        {
            throw new VerbRefusedException($"{file.Name}: {fault.Message}");
        }
    }

    private static async Task TellAsync(ImportReport report, FileInfo? file, CancellationToken cancel)
    {
        Console.WriteLine(string.Create(
            CultureInfo.GetCultureInfo("en-GB"),
            $"{report.Source}: {report.Rows:N0} rows: {report.Added:N0} added, {report.Updated:N0} updated, {report.Unchanged:N0} unchanged, {report.Refused:N0} refused, {report.Ignored:N0} ignored. Total £{report.TotalPence / 100m:N2}.{(report.DryRun ? " Nothing was saved (dry run)." : "")}"));
        foreach (var note in report.Notes.Take(RefusalsShown))
        {
            Console.WriteLine($"  Note: {note}");
        }

        foreach (var refusal in report.Refusals.Take(RefusalsShown))
        {
            await Console.Error.WriteLineAsync($"  {refusal.Sheet}, row {refusal.Row}, {refusal.Column}: {refusal.Reason}");
        }

        if (report.Refusals.Count > RefusalsShown)
        {
            await Console.Error.WriteLineAsync($"  and {report.Refusals.Count - RefusalsShown} more; write them all with --report FILE.json");
        }

        if (file is not null)
        {
            await File.WriteAllTextAsync(file.FullName, report.ToJson(), cancel);
        }
    }

    private sealed record Asked(ImportKind Kind, FileInfo File, string Office, FileInfo? Mapping, bool IsDryRun, FileInfo? Report);
}
