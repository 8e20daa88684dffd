using System.Text.RegularExpressions;

namespace ContractOversight.Domain.Parties;

/// <summary>The shapes of the numbers by which official registers know an organisation.</summary>
/// <remarks>Companies House numbers have no check digit: only the shape can be judged.</remarks>
public static partial class OrganisationIdentifier
{
    /// <summary>The org-id.guide scheme of Companies House.</summary>
    public const string CompaniesHouseScheme = "GB-COH";

    /// <summary>The org-id.guide scheme of the Charity Commission for England and Wales.</summary>
    public const string CharityCommissionScheme = "GB-CHC";

    /// <summary>
    /// The eight-character form of a Companies House number: digits, or one or two letters and digits, with the leading
    /// zeros that spreadsheets drop put back.
    /// </summary>
    /// <param name="text">What somebody typed or a file held.</param>
    /// <returns>Null when the text cannot be a company number. Never throws.</returns>
    public static string? CompanyNumber(string? text)
    {
        var compact = (text ?? "").Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();
        if (compact.Length is >= 6 and <= 8 && compact.All(char.IsAsciiDigit))
        {
            compact = compact.PadLeft(8, '0');
        }

        return CompanyShape().IsMatch(compact) ? compact : null;
    }

    /// <summary>The digits of a charity number of England and Wales (six or seven, and an optional linked-charity suffix).</summary>
    /// <param name="text">What somebody typed or a file held.</param>
    /// <returns>Null when the text cannot be a charity number. Never throws.</returns>
    public static string? CharityNumber(string? text)
    {
        var compact = (text ?? "").Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();
        return CharityShape().IsMatch(compact) ? compact : null;
    }

    [GeneratedRegex("^(?:[0-9]{8}|[A-Z]{2}[0-9]{6}|[A-Z][0-9]{7}|R[0-9]{7}|[A-Z]{2}[0-9]{5}[A-Z])$")]
    private static partial Regex CompanyShape();

    [GeneratedRegex("^(?:SC[0-9]{6}|[0-9]{6,7}(?:-[0-9]{1,3})?)$")]
    private static partial Regex CharityShape();
}
