using ContractOversight.Exchange.Columns;
using ContractOversight.Exchange.Intake;
using ContractOversight.Exchange.Sheets;

namespace ContractOversight.Exchange.Spend;

/// <summary>Reads a spend file (payments over £500, £250, card payments) whatever its layout.</summary>
/// <remarks>
/// Money is kept accounted for: a row without a supplier is kept as unknown; a row is refused only where its amount, or its day where no
/// period is known, cannot be read. Credits are below zero. Rows that say the same are kept and counted, since they can be separate payments.
/// </remarks>
public static class SpendReader
{
    /// <summary>Understands a spend file; its rows are then read by <see cref="Intake{T}.Rows"/>.</summary>
    /// <param name="file">The opened file, to be kept open while rows are read.</param>
    /// <param name="options">What is known beforehand; null for nothing.</param>
    /// <returns>The understood file.</returns>
    /// <exception cref="FileRefusedException">Where no sheet has the headings of a spend file, a column is missing or doubled, or no period is known.</exception>
    public static Intake<PaymentRow> Read(SheetFile file, SpendOptions? options = null)
    {
        var choice = options ?? new();
        var surveys = Surveys.Of(file, SpendFields.Set, choice.Mapping);
        var assumptions = new List<string>();
        var periods = surveys.ToDictionary(survey => survey, survey => PeriodOf(survey, file, choice, assumptions));
        return new(
            [.. surveys.Select(survey => survey.Mapping).OfType<ColumnMapping>()],
            assumptions,
            tally => new SpendRows(tally, periods).Of(surveys));
    }

    private static PaymentPeriod? PeriodOf(SheetSurvey survey, SheetFile file, SpendOptions options, List<string> assumptions)
    {
        if (survey.Mapping is not { } mapping)
        {
            return null;
        }

        if (mapping.IndexOf(SpendFields.PaidOn) is { } dates)
        {
            NoteDates(survey, dates, mapping, assumptions);
            return options.Period ?? PaymentPeriod.FromName(survey.Sheet.Name) ?? PaymentPeriod.FromName(file.FileName);
        }

        if (options.Period is { } given)
        {
            return given;
        }

        var named = PaymentPeriod.FromName(survey.Sheet.Name) ?? PaymentPeriod.FromName(file.FileName)
            ?? throw new FileRefusedException(
                FileRefusalReason.NoPeriod,
                "The file has no column with the day of payment, and its name does not show a month. Say which month or quarter it is about.");
        assumptions.Add($"The file has no column with the day of payment. Its name shows the period: {named.InWords()}.");
        return named;
    }

    private static void NoteDates(SheetSurvey survey, int dates, ColumnMapping mapping, List<string> assumptions)
    {
        if (survey.OrderOf(dates) == Values.DateOrder.MonthFirst)
        {
            assumptions.Add($"The dates in \"{mapping.HeadingOf(SpendFields.PaidOn)}\" of \"{survey.Sheet.Name}\" are taken as month/day/year, because some have a second figure above 12.");
        }

        if (survey.HasMixedDates(dates))
        {
            assumptions.Add($"The dates in \"{mapping.HeadingOf(SpendFields.PaidOn)}\" of \"{survey.Sheet.Name}\" are in two orders. Rows in the rarer order are refused.");
        }
    }
}
