namespace ContractOversight.Exchange.OpenContracting;

/// <summary>What a package says about itself.</summary>
/// <param name="Address">The address under which the package is published.</param>
/// <param name="PublisherName">Who publishes it.</param>
/// <param name="PublishedAt">When its contents last changed, in UTC; not when the file was made, so that the same releases give the same bytes.</param>
public sealed record OcdsPackage(Uri Address, string PublisherName, DateTime PublishedAt)
{
    /// <summary>The licence's address.</summary>
    public Uri Licence { get; init; } = new(Domain.Publication.TableNotes.OpenGovernmentLicenceAddress);

    /// <summary>The address of the publication policy; null when there is none.</summary>
    public Uri? Policy { get; init; }

    /// <summary>The extensions that releases written here use.</summary>
    public static IReadOnlyList<string> Extensions { get; } =
    [
        "https://raw.githubusercontent.com/open-contracting-extensions/ocds_bid_extension/v1.1.5/extension.json",
        "https://raw.githubusercontent.com/open-contracting-extensions/ocds_metrics_extension/master/extension.json",
        "https://raw.githubusercontent.com/open-contracting-extensions/ocds_performance_failures_extension/master/extension.json",
        "https://standard.open-contracting.org/profiles/eu/latest/en/extension.json",
        "https://raw.githubusercontent.com/cabinetoffice/ocds_uk_extension/main/extension.json",
    ];
}
