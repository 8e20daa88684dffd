namespace ContractOversight.Domain.Performance;

/// <summary>The figures of one KPI and one year that a rating rests on.</summary>
public sealed record RatingFigures
{
    /// <summary>Returns due in the year, relief included.</summary>
    public required int Due { get; init; }

    /// <summary>Periods the office excused.</summary>
    public int Relief { get; init; }

    /// <summary>Returns received.</summary>
    public required int Received { get; init; }

    /// <summary>Received returns that met the target of their own period.</summary>
    public required int Met { get; init; }

    /// <summary>Received returns worse than the floor of their own period.</summary>
    public required int BeyondFloor { get; init; }

    /// <summary>The value of the year, in the KPI's unit, by the KPI's own way of adding up; null where nothing was received.</summary>
    public required double? YearValue { get; init; }

    /// <summary>The slippage level at the end of the year.</summary>
    public SlippageLevel LevelAtEnd { get; init; }

    /// <summary>Returns due after relief.</summary>
    public int DueAfterRelief => Due - Relief;

    /// <summary>Counts a year's values, all judged by the same terms; the year's value is their mean.</summary>
    /// <param name="values">One entry per period due; null where no return came.</param>
    /// <param name="terms">The terms of the year.</param>
    public static RatingFigures Of(IReadOnlyList<double?> values, KpiTerms terms)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(terms);
        var received = values.Where(value => value is { } known && double.IsFinite(known)).Select(value => value!.Value).ToArray();
        return new()
        {
            Due = values.Count,
            Received = received.Length,
            Met = received.Count(value => !terms.IsMiss(value)),
            BeyondFloor = received.Count(terms.IsBeyondFloor),
            YearValue = received.Length == 0 ? null : received.Average(),
        };
    }

    /// <summary>Counts the periods of a year from an evaluation; periods not yet due are left out.</summary>
    /// <param name="periods">The periods of the year.</param>
    /// <param name="yearValue">The year's value; null for the mean of what was received.</param>
    public static RatingFigures Of(IEnumerable<PeriodVerdict> periods, double? yearValue = null)
    {
        var due = periods.Where(period => period.Status != PeriodStatus.NotYetDue).ToArray();
        var received = due.Where(period => period.Status == PeriodStatus.Received).ToArray();
        return new()
        {
            Due = due.Length,
            Relief = due.Count(period => period.Status == PeriodStatus.Relief),
            Received = received.Length,
            Met = received.Count(period => !period.Has(SlippageConditions.Miss)),
            BeyondFloor = received.Count(period => period.Has(SlippageConditions.Floor)),
            YearValue = yearValue ?? (received.Length == 0 ? null : received.Average(period => period.Value!.Value)),
            LevelAtEnd = due.Length == 0 ? SlippageLevel.Clear : due[^1].ShownLevel,
        };
    }
}
