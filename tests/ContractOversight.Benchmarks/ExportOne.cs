using System.Globalization;
using System.Runtime.CompilerServices;
using ContractOversight.Data;
using ContractOversight.Domain.Contracts;
using ContractOversight.Domain.Publication;
using ContractOversight.Exchange.Formats;
using ContractOversight.Exchange.OpenContracting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ContractOversight.Benchmarks;

/// <summary>Writes all agreements of a register to a file once, streamed from the database: the process whose memory is measured.</summary>
internal static class ExportOne
{
    public static readonly string[] Formats = ["csv", "xlsx", "json", "ocds"];

    private static readonly PublicationTable<Contract> Table = new("contracts", "Contracts", columns =>
    [
        columns.Text("Reference", "The office's reference.", contract => contract.Reference),
        columns.Text("Title", "What it is for.", contract => contract.Title),
        columns.Text("Category", "Category.", contract => contract.Category),
        columns.Text("Kind", "Kind of agreement.", contract => contract.Kind.ToString()),
        columns.Text("Route", "How it was bought.", contract => contract.Route.ToString()),
        columns.Text("Tier", "Tier.", contract => contract.Tier?.ToString()),
        columns.Day("Signed on", "Day of signature.", contract => contract.SignedOn),
        columns.Day("Starts on", "First day.", contract => contract.StartsOn),
        columns.Day("Ends on", "Last day.", contract => contract.EndsOn),
        columns.Day("Next review due", "Next review.", contract => contract.NextReviewDue),
        columns.Pounds("Awarded value", "Value at award.", contract => contract.AwardedValuePence),
        columns.Pounds("Current value", "Value today.", contract => contract.CurrentValuePence),
        columns.YesNo("Includes VAT", "Whether VAT is in it.", contract => contract.ValueIncludesVat),
        columns.Text("State", "State of the record.", contract => contract.State.ToString()),
    ]);

    public static async Task RunAsync(string format, string folder)
    {
        var register = GeneratedRegister.Open(folder);
        await using var services = register.Services;
        await using var scope = services.CreateAsyncScope();
        var contracts = scope.ServiceProvider.GetRequiredService<OversightDbContext>().Contracts.AsNoTracking().OrderBy(row => row.Id).AsAsyncEnumerable();
        var path = Path.GetTempFileName();
        try
        {
            await using var file = new FileStream(path, FileMode.Create, FileAccess.Write);
            if (format == "ocds")
            {
                await OcdsWriter.WriteReleasePackageAsync(
                    new OcdsPackage(new Uri("https://northmere.example/contracts.json"), "Northmere", DateTime.UnixEpoch), Releases(contracts), file, CancellationToken.None);
            }
            else
            {
                await ExportFormats.Find(format)!.WriteAsync(Table, Notes(), contracts, file, CancellationToken.None);
            }
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static TableNotes Notes() => new()
    {
        What = "Contracts",
        Publisher = "Northmere",
        Source = "Made-up register",
        AsOf = DateOnly.FromDateTime(DateTime.UnixEpoch),
        ProducedOn = DateOnly.FromDateTime(DateTime.UnixEpoch),
    };

    private static async IAsyncEnumerable<ReadOnlyMemory<byte>> Releases(
        IAsyncEnumerable<Contract> contracts, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        await foreach (var contract in contracts.WithCancellation(cancel))
        {
            yield return OcdsRelease.Write(new PublishedAgreement
            {
                Ocid = string.Create(CultureInfo.InvariantCulture, $"ocds-made-up-{contract.Id}"),
                ReleaseId = contract.Reference,
                ReleasedAt = DateTime.UnixEpoch,
                Tags = ["planning"],
                Buyer = new PublishedParty("Northmere", []),
                Reference = contract.Reference,
                Title = contract.Title,
                Description = contract.Description,
            });
        }
    }
}
