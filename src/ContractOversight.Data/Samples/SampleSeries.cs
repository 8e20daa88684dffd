using ContractOversight.Domain.Performance;

namespace ContractOversight.Data.Samples;

/// <summary>Makes the readings of a made-up KPI from a seed of its own, so that every load tells the same story.</summary>
internal static class SampleSeries
{
    private const int FirstPrime = 31;
    private const double WorstNoise = 1.5;
    private const double StepSize = 5;
    private const int StepPeriods = 4;

    /// <summary>The values in order, one for each period; null where no return arrived.</summary>
    public static IReadOnlyList<double?> Of(SampleKpi kpi, string agreement, int periods)
    {
        var random = new Random(SeedOf(agreement + kpi.Code));
        var worse = kpi.Direction == KpiDirection.HigherIsBetter ? -1 : 1;
        var values = new double?[periods];
        for (var index = 0; index < periods; index++)
        {
            var noise = Math.Clamp(Normal(random), -WorstNoise, WorstNoise);
            var value = kpi.Level + (worse * kpi.Spread * (Worsening(kpi.Course, index, periods) + noise));
            var mostPossible = kpi.Unit == "%" ? 100 : double.MaxValue;
            values[index] = IsMissing(kpi.Course, index, periods) ? null : Math.Round(Math.Clamp(value, 0, mostPossible), kpi.Decimals);
        }

        return values;
    }

    // In spreads, positive for worse.
    private static double Worsening(SampleCourse course, int index, int periods) => course switch
    {
        SampleCourse.DriftsWorse => Math.Max(0, index - (periods / 2)) * StepSize * 2 / periods * 1.2,
        SampleCourse.StepsWorse => index >= periods - StepPeriods ? StepSize : 0,
        SampleCourse.Recovers => index >= periods / 3 && index < periods * 2 / 3 ? StepSize : 0,
        SampleCourse.Improves => -2.0 * index / periods,
        _ => 0,
    };

    private static bool IsMissing(SampleCourse course, int index, int periods) => course switch
    {
        SampleCourse.HasGaps => index % 7 == 3 && index < periods - 1,
        SampleCourse.FallsSilent => index >= periods - 2,
        _ => false,
    };

    private static double Normal(Random random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());

    // The runtime's own hash of a text differs from one start to the next.
    private static int SeedOf(string text) => text.Aggregate(17, (seed, letter) => unchecked((seed * FirstPrime) + letter));
}
