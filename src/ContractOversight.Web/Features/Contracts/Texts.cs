namespace ContractOversight.Web.Features.Contracts;

/// <summary>Text as a person typed it, made fit to keep.</summary>
internal static class Texts
{
    /// <summary>Without white space at the ends; null when nothing is left, since an empty box means not recorded.</summary>
    public static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
