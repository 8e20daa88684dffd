using ContractOversight.Exchange.Columns;
using ContractOversight.Exchange.Intake;
using ContractOversight.Exchange.Sheets;
using ContractOversight.Exchange.Spend;
using ContractOversight.Exchange.Values;

namespace ContractOversight.Exchange.Readings;

/// <summary>How one sheet lays out its readings, and how a row of it is read.</summary>
internal sealed class ReadingLayout
{
    private const int FewestMonths = 2;
    private readonly SheetSurvey _survey;

    private ReadingLayout(SheetSurvey survey, IReadOnlyList<(int Index, string Heading, PaymentPeriod Period)> months)
    {
        _survey = survey;
        Months = months;
    }

    /// <summary>The columns headed by months; empty where the sheet has a row for each reading.</summary>
    public IReadOnlyList<(int Index, string Heading, PaymentPeriod Period)> Months { get; }

    public bool CanBeRead => Months.Count > 0 || (Has(ReadingFields.Period) && (Has(ReadingFields.Value) || (Has(ReadingFields.Numerator) && Has(ReadingFields.Denominator))));

    public static ReadingLayout Of(SheetSurvey survey)
    {
        var mapping = survey.Mapping!;
        var heading = survey.Sheet.Rows().First(row => row.Number == mapping.HeadingRow);
        var mapped = mapping.Columns.Select(column => column.Index).ToHashSet();
        var months = Enumerable.Range(0, heading.Cells.Count)
            .Where(index => !mapped.Contains(index))
            .Select(index => (Index: index, Heading: heading[index].Text ?? "", Period: ReadingPeriod.Read(heading[index], DateOrder.DayFirst, survey.Sheet.Is1904)))
            .Where(column => column.Period is not null)
            .Select(column => (column.Index, column.Heading, column.Period!))
            .ToList();
        var isLong = mapping.IndexOf(ReadingFields.Period) is not null && mapping.IndexOf(ReadingFields.Value) is not null;
        return new(survey, !isLong && months.Count >= FewestMonths ? months : []);
    }

    public RowRead<ReadingSet> Read(SheetRow row)
    {
        var fields = new RowFields(row, _survey);
        if (!CanBeRead)
        {
            return RowRead<ReadingSet>.Ignore(fields.Sheet, row.Number, "The sheet has no table of this kind.");
        }

        var common = Common(fields);
        if (common.KpiCode is null && common.KpiName is null && fields.Refusals.Count == 0)
        {
            fields.Refuse(fields.Has(ReadingFields.Kpi) ? ReadingFields.Kpi : ReadingFields.KpiName, "The row names no KPI. Fill in its code or name.");
        }

        var readings = Months.Count > 0 ? Wide(row, common, fields) : Long(common, fields);
        return fields.Refusals.Count > 0 ? RowRead<ReadingSet>.Refuse(fields.Sheet, row.Number, fields.Refusals)
            : readings.Count == 0 ? RowRead<ReadingSet>.Ignore(fields.Sheet, row.Number, "The row has no reading in any month.")
            : RowRead<ReadingSet>.Accept(fields.Sheet, row.Number, new(readings));
    }

    private static ReadingRow Common(RowFields fields) => new()
    {
        Sheet = fields.Sheet,
        Row = fields.Row,
        ContractReference = fields.Text(ReadingFields.Contract, ReadingRow.ReferenceMaximumLength),
        KpiCode = fields.Text(ReadingFields.Kpi, ReadingRow.ReferenceMaximumLength),
        KpiName = fields.Text(ReadingFields.KpiName, ReadingRow.NameMaximumLength),
        PeriodFrom = DateOnly.MinValue,
        PeriodTo = DateOnly.MinValue,
        Status = fields.Text(ReadingFields.Status, ReadingRow.ReferenceMaximumLength),
        Note = fields.Text(ReadingFields.Note, ReadingRow.NoteMaximumLength),
    };

    private List<ReadingRow> Long(ReadingRow common, RowFields fields)
    {
        var index = _survey.Mapping!.IndexOf(ReadingFields.Period)!.Value;
        var period = ReadingPeriod.Read(fields.Cell(ReadingFields.Period), _survey.OrderOf(index), _survey.Sheet.Is1904);
        if (period is null)
        {
            fields.Refuse(ReadingFields.Period, "This is not a period. Write a month (2026-04), a quarter (Q1 2026-27) or a day.");
        }

        var (value, isPercent, isBad) = ReadingNumber.Read(fields.Cell(ReadingFields.Value));
        var numerator = Number(fields, ReadingFields.Numerator);
        var denominator = Number(fields, ReadingFields.Denominator);
        if (isBad || (value is null && (numerator is null || denominator is null)))
        {
            fields.Refuse(ReadingFields.Value, isBad ? "This is not a number. Write figures only, for example 95.2." : "The row has no reading. Fill it in, or leave the row out if nothing was measured.");
        }

        if (denominator == 0)
        {
            fields.Refuse(ReadingFields.Denominator, "The denominator is nought, so there is no ratio. Correct it, or leave the row out if nothing was measured.");
        }

        return period is null
            ? []
            : [common with { PeriodFrom = period.From, PeriodTo = period.To, Value = value, IsPercent = isPercent, Numerator = numerator, Denominator = denominator }];
    }

    private List<ReadingRow> Wide(SheetRow row, ReadingRow common, RowFields fields)
    {
        List<ReadingRow> readings = [];
        foreach (var (index, heading, period) in Months)
        {
            var (value, isPercent, isBad) = ReadingNumber.Read(row[index]);
            if (isBad)
            {
                fields.RefuseCell(heading, row[index], "This is not a number. Write figures only, for example 95.2, or leave the cell blank if nothing was measured.");
            }
            else if (value is not null)
            {
                readings.Add(common with { PeriodFrom = period.From, PeriodTo = period.To, Value = value, IsPercent = isPercent });
            }
        }

        return readings;
    }

    private static double? Number(RowFields fields, string field)
    {
        var (value, _, isBad) = ReadingNumber.Read(fields.Cell(field));
        if (isBad)
        {
            fields.Refuse(field, "This is not a number. Write figures only.");
        }

        return value;
    }

    private bool Has(string field) => _survey.Mapping!.IndexOf(field) is not null;
}
