using ContractOversight.Exchange.Columns;
using ContractOversight.Exchange.Intake;
using ContractOversight.Exchange.Sheets;
using ContractOversight.Exchange.Values;

namespace ContractOversight.Exchange.Registers;

/// <summary>Reads a contract register whatever its layout.</summary>
/// <remarks>
/// Rows with the same reference: where title, values, term and buyer are the same and another supplier is named, they are one contract with
/// several suppliers; where title or start differs, they are parts of their own (lots, renewals kept under the old reference); otherwise the
/// later row is refused as a duplicate and names the earlier one. Titles are compared without regard to capitals.
/// </remarks>
public static class RegisterReader
{
    /// <summary>Understands a register; its rows are then read by <see cref="Intake{T}.Rows"/>. A register is held in memory while it is read, since rows of one contract need not be neighbours.</summary>
    /// <param name="file">The opened file, to be kept open while rows are read.</param>
    /// <param name="options">What is known beforehand; null for nothing.</param>
    /// <returns>The understood file.</returns>
    /// <exception cref="FileRefusedException">Where no sheet has the headings of a register, or a column is missing or doubled.</exception>
    public static Intake<RegisterRow> Read(SheetFile file, RegisterOptions? options = null)
    {
        var surveys = Surveys.Of(file, RegisterFields.Set, options?.Mapping);
        return new(
            [.. surveys.Select(survey => survey.Mapping).OfType<ColumnMapping>()],
            [.. surveys.Where(survey => survey.Mapping is not null).SelectMany(Assumptions)],
            tally => RegisterGrouping.Of(TableRows<RegisterRow>.Of(surveys, RegisterRowReader.Read), tally));
    }

    private static IEnumerable<string> Assumptions(SheetSurvey survey)
    {
        foreach (var field in new[] { RegisterFields.Start, RegisterFields.End, RegisterFields.CurrentExpiry, RegisterFields.Signed })
        {
            if (survey.Mapping!.IndexOf(field) is not { } index)
            {
                continue;
            }

            if (survey.OrderOf(index) == DateOrder.MonthFirst)
            {
                yield return $"The dates in \"{survey.Mapping.HeadingOf(field)}\" are taken as month/day/year, because some have a second figure above 12.";
            }

            if (survey.HasMixedDates(index))
            {
                yield return $"The dates in \"{survey.Mapping.HeadingOf(field)}\" are in two orders. Rows in the rarer order are refused.";
            }
        }
    }
}
