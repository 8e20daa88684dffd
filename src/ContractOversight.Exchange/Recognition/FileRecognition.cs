using System.Text;
using ContractOversight.Exchange.Columns;
using ContractOversight.Exchange.Readings;
using ContractOversight.Exchange.Registers;
using ContractOversight.Exchange.Sheets;
using ContractOversight.Exchange.Spend;

namespace ContractOversight.Exchange.Recognition;

/// <summary>Says what a file most likely is, from its beginning alone; a suggestion for the form, never a decision.</summary>
public static class FileRecognition
{
    private const int LookedAtCharacters = 8192;
    private const int LookedAtRows = 60;
    private const double FewestHeadings = 2;

    /// <summary>Looks at the first rows of every sheet, or the first characters of JSON. Never throws for a bad file.</summary>
    /// <param name="content">The content; rewound before and after, and left open. It must be able to seek.</param>
    /// <param name="fileName">The name under which it came.</param>
    /// <param name="limits">What counts as too large; null for the default limits.</param>
    /// <returns>The likeliest kind; unknown where the file is none of them or would be refused.</returns>
    public static FileKind Recognise(Stream content, string fileName, SheetLimits? limits = null)
    {
        try
        {
            return FromJson(content) ?? FromSheets(content, fileName, limits);
        }
        catch (FileRefusedException)
        {
            return FileKind.Unknown;
        }
        finally
        {
            content.Position = 0;
        }
    }

    private static FileKind? FromJson(Stream content)
    {
        content.Position = 0;
        using var reader = new StreamReader(content, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        var buffer = new char[LookedAtCharacters];
        var start = new string(buffer, 0, reader.ReadBlock(buffer)).TrimStart();
        if (!start.StartsWith('{') && !start.StartsWith('['))
        {
            return null;
        }

        return start.Contains("\"ocid\"", StringComparison.Ordinal) || start.Contains("\"releases\"", StringComparison.Ordinal) || start.Contains("\"records\"", StringComparison.Ordinal)
            ? FileKind.OpenContractingJson
            : start.Contains("\"notice", StringComparison.Ordinal) || start.Contains("\"contracts\"", StringComparison.Ordinal) ? FileKind.NoticesJson
            : FileKind.Unknown;
    }

    private static FileKind FromSheets(Stream content, string fileName, SheetLimits? limits)
    {
        using var file = SheetFile.Open(new UnownedStream(content), fileName, limits);
        var rows = file.Sheets.SelectMany(sheet => sheet.Rows().Take(LookedAtRows)).Where(row => !row.IsBlank).Select(Texts).ToList();
        (FileKind Kind, FieldSet Set)[] kinds = [(FileKind.Register, RegisterFields.Set), (FileKind.Spend, SpendFields.Set), (FileKind.Readings, ReadingFields.Set)];
        var best = kinds
            .Select(kind => (kind.Kind, Score: rows.Select(row => Score(row, kind.Set)).DefaultIfEmpty().Max()))
            .MaxBy(kind => kind.Score);
        return best.Score >= FewestHeadings ? best.Kind : FileKind.Unknown;
    }

    private static double Score(List<string> headings, FieldSet set)
    {
        var columns = HeadingMatcher.Match(headings, set, _ => null);
        var lacks = set.Required.Count(required => !columns.Exists(column => required.AnyOf.Contains(column.Field)));
        return columns.Sum(column => column.Confidence == MappingConfidence.Certain ? 1 : 0.5) - (lacks * 3);
    }

    private static List<string> Texts(SheetRow row) => [.. row.Cells.Select(cell => cell.Kind == CellKind.Text ? cell.Text : "")];
}
