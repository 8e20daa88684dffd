using ContractOversight.Exchange.Columns;
using ContractOversight.Exchange.Sheets;

namespace ContractOversight.Exchange.Intake;

/// <summary>Walks every row of a file and sorts out what is no record whatever the file is about: blanks, titles, headings, sheets without a table, rows of the wrong width.</summary>
/// <typeparam name="T">The record.</typeparam>
internal static class TableRows<T>
    where T : class
{
    private const int MostTitleRows = 20;

    public static IEnumerable<RowRead<T>> Of(IEnumerable<SheetSurvey> surveys, Func<SheetRow, SheetSurvey, RowRead<T>> read)
    {
        foreach (var survey in surveys)
        {
            foreach (var row in survey.Sheet.Rows())
            {
                yield return One(row, survey, read);
            }
        }
    }

    private static RowRead<T> One(SheetRow row, SheetSurvey survey, Func<SheetRow, SheetSurvey, RowRead<T>> read)
    {
        var name = survey.Sheet.Name;
        if (row.IsBlank)
        {
            return RowRead<T>.Ignore(name, row.Number, "The row is blank.");
        }

        if (survey.Mapping is not { } mapping)
        {
            return RowRead<T>.Ignore(name, row.Number, "The sheet has no table of this kind.");
        }

        if (row.Number == mapping.HeadingRow || IsHeadingAgain(row, mapping))
        {
            return RowRead<T>.Ignore(name, row.Number, row.Number == mapping.HeadingRow ? "The row holds the headings." : "The row repeats the headings.");
        }

        if (row.Number < mapping.HeadingRow && survey.FilledRowsAbove < MostTitleRows)
        {
            var above = Sized(row, survey, read);
            return above.Accepted is not null && IsFull(row, mapping)
                ? above
                : RowRead<T>.Ignore(name, row.Number, "The row is above the headings and holds no record.");
        }

        return Sized(row, survey, read);
    }

    private static RowRead<T> Sized(SheetRow row, SheetSurvey survey, Func<SheetRow, SheetSurvey, RowRead<T>> read)
    {
        var result = read(row, survey);
        if (result.Ignored is not null || !survey.Sheet.IsText || WidthProblem(row, survey) is not { } problem)
        {
            return result;
        }

        return RowRead<T>.Refuse(survey.Sheet.Name, row.Number, [new(survey.Sheet.Name, row.Number, "", "", problem)]);
    }

    private static string? WidthProblem(SheetRow row, SheetSurvey survey)
    {
        var needed = survey.Mapping!.Columns.Max(column => column.Index) + 1;
        var named = Math.Max(survey.Headings.Count, survey.UsualWidth);
        var filled = row.Cells.Count;
        while (filled > 0 && row.Cells[filled - 1].IsBlank)
        {
            filled--;
        }

        return row.Cells.Count < needed
            ? $"The row has {row.Cells.Count} cells but the headings need {needed}. Check for a missing comma or a line break inside a cell."
            : filled > named
                ? $"The row has {filled} cells but there are only {named} columns, so its values may stand under the wrong headings. Check for a comma that should be inside quotation marks."
                : null;
    }

    private static bool IsHeadingAgain(SheetRow row, ColumnMapping mapping)
    {
        var same = mapping.Columns.Count(column => column.Heading.Length > 0 && row[column.Index].Text == column.Heading);
        return same >= 2 && same * 3 >= mapping.Columns.Count * 2;
    }

    private static bool IsFull(SheetRow row, ColumnMapping mapping) =>
        mapping.Columns.Count(column => !row[column.Index].IsBlank) * 2 >= mapping.Columns.Count;
}
