using ContractOversight.Exchange.Columns;
using ContractOversight.Exchange.Intake;
using ContractOversight.Exchange.Sheets;

namespace ContractOversight.Exchange.Readings;

/// <summary>Reads sheets of KPI readings: a row for each reading, or a row for each KPI with a column for each month.</summary>
/// <remarks>A blank, N/A or "no data" month in a wide sheet gives no reading: a missing reading is its own finding and never nought.</remarks>
public static class ReadingsReader
{
    /// <summary>Understands a sheet of readings; its rows are then read by <see cref="Intake{T}.Rows"/>.</summary>
    /// <param name="file">The opened file, to be kept open while rows are read.</param>
    /// <param name="mapping">Which column is which; null lets the headings decide.</param>
    /// <returns>The understood file.</returns>
    /// <exception cref="FileRefusedException">Where no sheet names KPIs and either periods with values or months as headings.</exception>
    public static Intake<ReadingSet> Read(SheetFile file, MappingChoice? mapping = null)
    {
        var surveys = Surveys.Of(file, ReadingFields.Set with { FewestHeadings = 1 }, mapping);
        var layouts = surveys.Where(survey => survey.Mapping is not null).ToDictionary(survey => survey, ReadingLayout.Of);
        if (layouts.Values.All(layout => !layout.CanBeRead))
        {
            throw new FileRefusedException(
                FileRefusalReason.MissingColumn,
                "The sheet has no columns for the period and the value, and no columns headed by months. Add them, or say in the mapping which columns they are.");
        }

        var assumptions = layouts.Values.Where(layout => layout.Months.Count > 0).Select(layout => $"{layout.Months.Count} columns headed by months are taken as readings for those months.");
        return new([.. layouts.Keys.Select(survey => survey.Mapping!)], [.. assumptions], tally => Rows(surveys, layouts, tally));
    }

    private static IEnumerable<RowRead<ReadingSet>> Rows(IReadOnlyList<SheetSurvey> surveys, Dictionary<SheetSurvey, ReadingLayout> layouts, IntakeTally tally)
    {
        foreach (var read in TableRows<ReadingSet>.Of(surveys, (row, survey) => layouts[survey].Read(row)))
        {
            tally.Accepted += read.Accepted is null ? 0 : 1;
            tally.Refused += read.Refusals.Count > 0 ? 1 : 0;
            tally.Ignored += read.Ignored is null ? 0 : 1;
            yield return read;
        }
    }
}
