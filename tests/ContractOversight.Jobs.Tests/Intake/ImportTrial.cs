using System.Text;
using ContractOversight.Data.Intake;
using ContractOversight.Data.People;
using ContractOversight.Domain.Calendar;
using ContractOversight.Domain.Parties;
using ContractOversight.Exchange.Columns;
using ContractOversight.Jobs.Intake;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ContractOversight.Jobs.Tests.Intake;

/// <summary>A register with one office, into which a test imports files as an officer does.</summary>
internal sealed class ImportTrial : IAsyncDisposable
{
    private ImportTrial(Register register, Office office)
    {
        Register = register;
        Office = office;
    }

    public Register Register { get; }

    public Office Office { get; }

    public static async Task<ImportTrial> CreateAsync()
    {
        var register = await Register.CreateAsync(services => services.AddSingleton<UkClock>().AddScoped<FileImport>());
        var office = await register.AddAsync(new Office { Code = "northmere", Name = "The Police and Crime Commissioner for Northmere" });
        return new ImportTrial(register, office);
    }

    public Task<ImportReport> ImportAsync(
        ImportKind kind, string text, string name = "made-up.csv", bool isDryRun = false, string? mapping = null, IProgress<int>? progress = null) =>
        ImportAsync(kind, new MemoryStream(Encoding.UTF8.GetBytes(text)), name, isDryRun, mapping, progress);

    public async Task<ImportReport> ImportFileAsync(ImportKind kind, string path, bool isDryRun = false)
    {
        await using var content = File.OpenRead(path);
        return await ImportAsync(kind, content, Path.GetFileName(path), isDryRun);
    }

    public async Task<ImportReport> ImportAsync(
        ImportKind kind, Stream content, string name, bool isDryRun = false, string? mapping = null, IProgress<int>? progress = null)
    {
        await using var scope = Register.Scope();
        scope.ServiceProvider.GetRequiredService<Actor>().ActAs("officer", "An officer", Office.Id);
        return await scope.ServiceProvider.GetRequiredService<FileImport>().RunAsync(
            new ImportRequest
            {
                Kind = kind,
                Content = content,
                FileName = name,
                Office = Office,
                IsDryRun = isDryRun,
                Mapping = mapping is null ? null : MappingChoice.FromJson(mapping),
                Progress = progress,
            },
            import: null, CancellationToken.None);
    }

    /// <summary>Every table with its number of rows, so that a test sees whatever was saved anywhere.</summary>
    public Task<string> RowCountsAsync() => Register.InAsync(async db =>
    {
        var counts = new List<string>();
        foreach (var table in db.Model.GetEntityTypes().Select(type => type.GetTableName()).OfType<string>().Distinct().Order(StringComparer.Ordinal))
        {
#pragma warning disable EF1002 // Table names come from the model.
            var rows = await db.Database.SqlQueryRaw<int>($"SELECT count(*) AS \"Value\" FROM \"{table}\"").SingleAsync();
#pragma warning restore EF1002
            counts.Add($"{table} {rows}");
        }

        return string.Join('\n', counts);
    });

    public ValueTask DisposeAsync() => Register.DisposeAsync();
}

/// <summary>Tells at once on the importing thread, unlike <see cref="Progress{T}"/>.</summary>
internal sealed class Told(Action<int> told) : IProgress<int>
{
    public void Report(int value) => told(value);
}

/// <summary>What a report says, in an order that a test can write down.</summary>
internal static class Said
{
    public static (int Rows, int Added, int Updated, int Unchanged, int Refused, int Ignored) Counts(this ImportReport report) =>
        (report.Rows, report.Added, report.Updated, report.Unchanged, report.Refused, report.Ignored);
}
