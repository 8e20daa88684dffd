using System.ComponentModel.DataAnnotations;

namespace ContractOversight.Web.Hosting;

/// <summary>What the header and footer say about who runs this register.</summary>
public sealed class LookOptions
{
    public const string Section = "Look";

    [Required]
    public string SiteName { get; init; } = "ContractOversight";

    /// <summary>The office that runs the register, shown under the name; empty where one register serves many offices.</summary>
    public string OfficeName { get; init; } = "";

    [Required]
    public string SignInUrl { get; init; } = "/sign-in";

    [Required]
    public string SignOutUrl { get; init; } = "/sign-out";
}
