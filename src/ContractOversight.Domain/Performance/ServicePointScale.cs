namespace ContractOversight.Domain.Performance;

/// <summary>The service points a contract gives for missing a target, and what they cost the supplier. Contract arithmetic; no level depends on it.</summary>
/// <remarks>The shape follows the worked example of the Model Services Contract (Government Legal Department and Cabinet Office):
/// points by band, doubled when the miss is repeated.</remarks>
public sealed record ServicePointScale
{
    /// <summary>The bands from the target outwards.</summary>
    public required IReadOnlyList<ServicePointBand> Bands { get; init; }

    /// <summary>Points beyond the last band.</summary>
    public required int PointsBeyond { get; init; }

    /// <summary>By how much a miss counts that follows a miss in the period before; 1 for no difference.</summary>
    public int RepeatMultiplier { get; init; } = 2;

    /// <summary>Most points one year may bring; null for no cap.</summary>
    public int? CapPointsPerYear { get; init; }

    /// <summary>What one point costs the supplier, in whole pence.</summary>
    public long ChargePerPointPence { get; init; }

    /// <summary>Points of each period in order; null where no return came: unknown, not none. A period without a return interrupts a repeat.</summary>
    /// <param name="values">One value per consecutive period of one year; null where no return came.</param>
    /// <param name="terms">Target and direction; a KPI without a target, or with a range, gives no points.</param>
    public IReadOnlyList<int?> PointsOf(IReadOnlyList<double?> values, KpiTerms terms)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(terms);
        var points = new int?[values.Count];
        var left = CapPointsPerYear ?? int.MaxValue;
        var missedBefore = false;
        for (var i = 0; i < points.Length; i++)
        {
            if (values[i] is not { } value || !double.IsFinite(value))
            {
                missedBefore = false;
                continue;
            }

            var isMiss = terms.BetterSign != 0 && terms.IsMiss(value);
            var due = isMiss ? BandPoints(value, terms.BetterSign) * (missedBefore ? RepeatMultiplier : 1) : 0;
            points[i] = Math.Min(due, left);
            left -= points[i]!.Value;
            missedBefore = isMiss;
        }

        return points;
    }

    /// <summary>What a number of points costs the supplier, in whole pence.</summary>
    /// <exception cref="OverflowException">The amount does not fit.</exception>
    public long ChargePence(int points) => checked(points * ChargePerPointPence);

    private int BandPoints(double value, int betterSign) =>
        Bands.FirstOrDefault(band => !Closeness.IsWorse(value, band.Edge, betterSign))?.Points ?? PointsBeyond;
}
