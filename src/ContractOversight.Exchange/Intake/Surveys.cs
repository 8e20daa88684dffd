using ContractOversight.Exchange.Columns;
using ContractOversight.Exchange.Sheets;

namespace ContractOversight.Exchange.Intake;

/// <summary>Looks through every sheet of a file and refuses the file where none has what is needed.</summary>
internal static class Surveys
{
    public static IReadOnlyList<SheetSurvey> Of(SheetFile file, FieldSet set, MappingChoice? choice)
    {
        List<SheetSurvey> surveys = [];
        FileRefusedException? refusal = null;
        foreach (var sheet in file.Sheets)
        {
            try
            {
                surveys.Add(SheetSurvey.Of(sheet, set, choice));
            }
            catch (FileRefusedException fault) when (fault.Reason == FileRefusalReason.MissingColumn && file.Sheets.Count > 1)
            {
                // A notes sheet cannot have the columns that a mapping names; it is read without the mapping, so it is listed as ignored.
                refusal = fault;
                surveys.Add(SheetSurvey.Of(sheet, set with { FewestHeadings = int.MaxValue - 1 }, null));
            }
        }

        return surveys.Exists(survey => survey.Mapping is not null) ? surveys : throw refusal ?? Refusal(surveys, set, choice);
    }

    private static FileRefusedException Refusal(List<SheetSurvey> surveys, FieldSet set, MappingChoice? choice)
    {
        var nearest = surveys.Where(survey => survey.Missing.Count > 0).MaxBy(survey => survey.Recognised);
        if (nearest is null)
        {
            return surveys.All(survey => survey.UsualWidth == 0)
                ? new(FileRefusalReason.Empty, "The file has no rows. Check that it was saved, then send it again.")
                : choice?.Fields.Values.Where(heading => heading.Length > 0).ToList() is { Count: > 0 } named
                ? new(FileRefusalReason.NoHeadings, $"No row has the headings that the mapping names: {string.Join(", ", named)}. Correct the mapping, or check that it is the right file.")
                : new(FileRefusalReason.NoHeadings, $"No row with the headings of a {set.What} was found. Check that it is the right file and that its columns have headings, or say which column is which.");
        }

        var missing = string.Join(" and ", nearest.Missing.Select(required => required.Words));
        return new(
            FileRefusalReason.MissingColumn,
            $"The sheet \"{nearest.Sheet.Name}\" has no column for {missing}. Add the column, or say in the mapping which column it is.");
    }
}
