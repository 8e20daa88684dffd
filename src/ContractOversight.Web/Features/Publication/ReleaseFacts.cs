using ContractOversight.Domain.Contracts;
using ContractOversight.Domain.Costs;
using ContractOversight.Domain.Flags;
using ContractOversight.Domain.Parties;
using ContractOversight.Domain.Publication;

namespace ContractOversight.Web.Features.Publication;

/// <summary>Everything a release of one agreement is written from.</summary>
internal sealed record ReleaseFacts(Contract Contract, Office Office)
{
    public IReadOnlyList<(ContractSupplier Part, Supplier Supplier)> Suppliers { get; init; } = [];

    public IReadOnlyList<ExtensionOption> Options { get; init; } = [];

    public IReadOnlyList<Variation> Variations { get; init; } = [];

    public IReadOnlyList<KpiFacts> Kpis { get; init; } = [];

    public IReadOnlyList<(CostLine Line, Supplier? Payee)> Payments { get; init; } = [];

    public IReadOnlyList<Document> Documents { get; init; } = [];

    /// <summary>Those in force.</summary>
    public IReadOnlyList<FieldWithholding> Withholdings { get; init; } = [];

    /// <summary>Those that say what was withheld.</summary>
    public IReadOnlyList<Disclosure> Disclosures { get; init; } = [];

    public string? FrameworkOcid { get; init; }

    /// <summary>Releases written so far.</summary>
    public int Releases { get; init; }

    public string? LatestReleaseId { get; init; }

    public bool IsWithheld(PublicField field) => Withholdings.Any(withholding => withholding.Field == field);
}
