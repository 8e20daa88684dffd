using ContractOversight.Data.PublicCopy;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace ContractOversight.Web.Features.Public;

/// <summary>What programs are told about the interface.</summary>
internal static class PublicApi
{
    public const string Document = "v1";

    public const string Address = "/api/v1/openapi.json";

    public static Task Describe(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancel)
    {
        document.Info = new OpenApiInfo
        {
            Title = "Published contracts",
            Version = Document,
            Description = "What offices of Police and Crime Commissioners have published about their contracts. No sign-in is needed. "
                + "A value that is null is not known or is withheld; “withheld” says which and why. Values are pounds, save where a name ends in Pence: those are whole pence. Days are ISO 8601.",
            License = new OpenApiLicense
            {
                Name = Domain.Publication.TableNotes.OpenGovernmentLicence,
                Url = new Uri(Domain.Publication.TableNotes.OpenGovernmentLicenceAddress),
            },
        };
        return Task.CompletedTask;
    }
}

/// <summary>One page of contracts.</summary>
internal sealed record ApiContractList(
    IReadOnlyList<ApiContractSummary> Contracts, int Count, bool CountIsCapped, string? Next, DateTime? AsOf, string Licence, string Source);

/// <summary>A contract in a list.</summary>
internal sealed record ApiContractSummary(
    string Office, string Reference, string Ocid, string Title, string Kind, string? Category, string Suppliers, decimal? Value, bool? ValueIncludesVat,
    DateOnly? StartsOn, DateOnly? EndsOn, DateTime PublishedAt, string Address)
{
    internal static ApiContractSummary Of(PublicContract row) => new(
        row.OfficeCode, row.Reference, row.Ocid, row.Title, row.Kind, row.Category, row.Suppliers, row.ValuePence / 100m, row.ValueIncludesVat,
        row.StartsOn, row.EndsOn, row.PublishedAt, "/api/v1" + PublicAddress.Of(row));
}

/// <summary>Everything published about one contract.</summary>
internal sealed record ApiContract(
    PublicContract Contract, IReadOnlyList<PublicContractSupplier> Suppliers, IReadOnlyList<PublicKpi> Kpis, IReadOnlyList<PublicReading> Readings,
    IReadOnlyList<PublicPayment> Payments, IReadOnlyList<PublicChange> Changes, IReadOnlyList<PublicWithheld> Withheld, IReadOnlyList<PublicDocument> Documents,
    string Releases, string Licence);
