using System.Text;
using ContractOversight.Data.Intake;
using ContractOversight.Exchange.Columns;

namespace ContractOversight.Web.Features.Imports;

/// <summary>How imports are spoken of.</summary>
internal static class ImportWords
{
    public static string Of(ImportKind kind) => kind switch
    {
        ImportKind.Register => "Contract register",
        ImportKind.Spend => "Payments",
        ImportKind.Readings => "KPI readings",
        _ => "Open Contracting (OCDS) releases",
    };

    public static string HintOf(ImportKind kind) => kind switch
    {
        ImportKind.Register => "XLSX, CSV, or a JSON list of notices",
        ImportKind.Spend => "XLSX, CSV, or a ZIP of CSV files",
        ImportKind.Readings => "XLSX or CSV; one row for each reading, or a column for each month",
        _ => "JSON or JSON Lines",
    };

    public static (string Words, string Colour) Of(ImportState state) => state switch
    {
        ImportState.Checking => ("Being checked", "blue"),
        ImportState.Checked => ("Waiting for you", "yellow"),
        ImportState.Saving => ("Being saved", "blue"),
        ImportState.Saved => ("Saved", "green"),
        ImportState.Refused => ("Refused", "red"),
        _ => ("Given up", "grey"),
    };

    public static IReadOnlyList<string> FieldsOf(ImportKind kind) => kind switch
    {
        ImportKind.Register => RecognisedFields.Register,
        ImportKind.Spend => RecognisedFields.Spend,
        ImportKind.Readings => RecognisedFields.Readings,
        _ => [],
    };

    public static string Of(MappingConfidence confidence) => confidence switch
    {
        MappingConfidence.Given => "You chose it",
        MappingConfidence.Certain => "Certain",
        MappingConfidence.Likely => "Likely",
        _ => "A guess: please check",
    };

    /// <summary>‘Paid on’ from PaidOn.</summary>
    public static string OfField(string name)
    {
        var words = new StringBuilder();
        foreach (var character in name)
        {
            words.Append(char.IsUpper(character) && words.Length > 0 ? " " + char.ToLowerInvariant(character) : character);
        }

        return words.ToString().Replace("Kpi", "KPI", StringComparison.Ordinal).Replace(" vat", " VAT", StringComparison.Ordinal).Replace("Cpv", "CPV", StringComparison.Ordinal);
    }

    /// <summary>The file's own name without its folder and without signs that a reader does not see.</summary>
    public static string FileName(string uploaded)
    {
        var bare = uploaded[(uploaded.LastIndexOfAny(['/', '\\']) + 1)..];
        var shown = new string([.. bare.Where(character => !char.IsControl(character) && char.GetUnicodeCategory(character) != System.Globalization.UnicodeCategory.Format)]).Trim();
        return shown.Trim('.').Length == 0 ? "file" : shown[..Math.Min(shown.Length, Import.FileNameMaxLength)];
    }
}
