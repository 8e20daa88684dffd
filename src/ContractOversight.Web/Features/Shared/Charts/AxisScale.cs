namespace ContractOversight.Web.Features.Shared.Charts;

/// <summary>Round numbers for an axis, and where a value falls between the first and the last of them.</summary>
internal sealed record AxisScale(IReadOnlyList<double> Ticks)
{
    public double Low => Ticks[0];

    public double High => Ticks[^1];

    /// <summary>The values' own range, widened to round numbers in steps of 1, 2 or 5.</summary>
    public static AxisScale Covering(IEnumerable<double> values, bool fromZero = false, int about = 5)
    {
        var all = values.Where(double.IsFinite).DefaultIfEmpty(0).ToList();
        var low = fromZero ? Math.Min(0, all.Min()) : all.Min();
        var high = fromZero ? Math.Max(0, all.Max()) : all.Max();
        if (high - low <= Math.Abs(high) * 1e-9)
        {
            var room = high == 0 ? 1 : Math.Abs(high) * 0.1;
            (low, high) = fromZero ? (Math.Min(0, low), Math.Max(0, high) + room) : (low - room, high + room);
        }

        var step = RoundStep((high - low) / about);
        var first = Math.Floor(low / step);
        var last = Math.Ceiling(high / step);

        return new([.. Enumerable.Range(0, (int)(last - first) + 1).Select(i => Math.Round((first + i) * step, 10))]);
    }

    /// <summary>0 at the low end, 1 at the high end.</summary>
    public double Share(double value) => (value - Low) / (High - Low);

    private static double RoundStep(double rough)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        var lead = rough / power;

        return power * (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10);
    }
}
