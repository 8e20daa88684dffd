using System.Globalization;
using System.Text.RegularExpressions;

namespace ContractOversight.Web.Features.Imports;

/// <summary>The counts of a report.</summary>
internal sealed partial record ImportCounts(int Rows, int Added, int Updated, int Unchanged, int Refused, int Ignored)
{
    /// <summary>So many characters of a report hold its counts, however long the file's name is.</summary>
    public const int Beginning = 2_000;

    public static ImportCounts? From(string? report) =>
        report is null ? null : new(
            Read(report, "rows"), Read(report, "added"), Read(report, "updated"), Read(report, "unchanged"), Read(report, "refused"), Read(report, "ignored"));

    private static int Read(string report, string name) =>
        Number().Matches(report).FirstOrDefault(match => match.Groups[1].Value == name) is { } found
            ? int.Parse(found.Groups[2].ValueSpan, CultureInfo.InvariantCulture)
            : 0;

    [GeneratedRegex("""^  "(\w+)": (\d+),?$""", RegexOptions.Multiline)]
    private static partial Regex Number();
}
