using System.Globalization;
using ContractOversight.Domain.Contracts;
using ContractOversight.Domain.Parties;
using ContractOversight.Exchange.OpenContracting;
using ContractOversight.Web.Features.Shared;

namespace ContractOversight.Web.Features.Publication;

/// <summary>The register's facts in the words and codes of a release.</summary>
internal static class ReleaseText
{
    private const string CompanyScheme = "GB-COH";
    private const string CharityScheme = "GB-CHC";
    private const decimal BasisPoints = ContractSupplier.WholeBasisPoints;

    /// <summary>Code of the standard's method list; null where the route is not known.</summary>
    public static string? Method(ProcurementRoute route) => route switch
    {
        ProcurementRoute.Unknown => null,
        ProcurementRoute.Open => "open",
        ProcurementRoute.Restricted or ProcurementRoute.CompetitiveFlexible or ProcurementRoute.Negotiated or ProcurementRoute.MiniCompetition => "selective",
        ProcurementRoute.FrameworkDirect or ProcurementRoute.DirectAward => "direct",
        _ => "limited",
    };

    public static string? Category(ProcurementType? type) => type switch
    {
        ProcurementType.Goods => "goods",
        ProcurementType.Services => "services",
        ProcurementType.Works => "works",
        _ => null,
    };

    public static PublishedMoney? Money(long? pence, bool? includesVat) =>
        pence is null ? null : includesVat == true ? new PublishedMoney(null, pence) : new PublishedMoney(pence);

    public static PublishedParty Party(Supplier supplier, int? shareBasisPoints = null)
    {
        List<OcdsIdentifier> identifiers = [];
        if (supplier.CompanyNumber is { } company)
        {
            identifiers.Add(new OcdsIdentifier(CompanyScheme, company));
        }

        if (supplier.CharityNumber is { } charity)
        {
            identifiers.Add(new OcdsIdentifier(CharityScheme, charity));
        }

        return new PublishedParty(supplier.Name, identifiers)
        {
            Share = shareBasisPoints / BasisPoints,
            IsSmallOrMedium = supplier.IsSme,
            IsVoluntary = supplier.IsVcse,
        };
    }

    /// <summary>Null when there are no options.</summary>
    public static string? Extensions(IReadOnlyList<ExtensionOption> options) => options.Count == 0 ? null : string.Join("; ", options.Select(option =>
        string.Create(CultureInfo.InvariantCulture, $"{option.Months} months ({State(option)})")));

    public static string Change(Variation variation, bool withValue)
    {
        List<string> parts = [];
        if (withValue && (variation.ValueBeforePence is not null || variation.ValueAfterPence is not null))
        {
            parts.Add($"the value changed from {Format.Pounds(variation.ValueBeforePence)} to {Format.Pounds(variation.ValueAfterPence)}");
        }

        if (variation.EndsOnBefore is not null || variation.EndsOnAfter is not null)
        {
            parts.Add($"the end changed from {Format.Day(variation.EndsOnBefore)} to {Format.Day(variation.EndsOnAfter)}");
        }

        return variation.Kind + (parts.Count == 0 ? "" : ": " + string.Join("; ", parts));
    }

    private static string State(ExtensionOption option) => option.State switch
    {
        ExtensionOptionState.Taken => "taken",
        ExtensionOptionState.NotTaken => "not taken",
        ExtensionOptionState.Lapsed => "lapsed",
        _ => option.DecideBy is { } day ? $"open, to be decided by {Format.Day(day)}" : "open",
    };
}
