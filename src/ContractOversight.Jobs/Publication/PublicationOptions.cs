using System.ComponentModel.DataAnnotations;

namespace ContractOversight.Jobs.Publication;

/// <summary>How this installation names and places what it publishes.</summary>
public sealed class PublicationOptions
{
    public const string Section = "Publication";

    /// <summary>The prefix that the Open Contracting Partnership gave to this installation; the default is only a stand-in until one is asked for.</summary>
    [Required]
    public string OcidPrefix { get; init; } = "ocds-xxxxxx";

    /// <summary>Where the public pages are, for the addresses inside files and feeds.</summary>
    [Required]
    public string SiteAddress { get; init; } = "http://localhost:5000/";

    /// <summary>The site's address with a slash at its end.</summary>
    public Uri Site() => new(SiteAddress.EndsWith('/') ? SiteAddress : SiteAddress + "/", UriKind.Absolute);
}
