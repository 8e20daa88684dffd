namespace ContractOversight.Benchmarks;

/// <summary>A change for the worse after month 24, in standard deviations: at once, or so much more each month.</summary>
internal sealed record SimulatedChange(string Name, double Step, double Drift)
{
    internal const int StableMonths = 24;
    internal const int FollowedMonths = 48;

    internal static readonly SimulatedChange[] All =
    [
        new("0.5s", 0.5, 0), new("1s", 1, 0), new("2s", 2, 0), new("3s", 3, 0),
        new(".05/mo", 0, 0.05), new(".1/mo", 0, 0.1), new(".2/mo", 0, 0.2),
    ];

    internal double[] Draw(SeededNormals normals)
    {
        var values = new double[StableMonths + FollowedMonths];
        for (var i = 0; i < values.Length; i++)
        {
            var since = i - StableMonths + 1;
            values[i] = normals.Next() - (since > 0 ? Step + (Drift * since) : 0);
        }

        return values;
    }
}
