namespace ContractOversight.Benchmarks;

/// <summary>Normal random numbers from a written-out generator (PCG XSL RR 128/64), so that a seed gives the same series on every runtime.</summary>
internal sealed class SeededNormals
{
    private static readonly UInt128 Multiplier = new(2549297995355413924, 4865540595714422341);
    private static readonly UInt128 Increment = new(6364136223846793005, 1442695040888963407);
    private UInt128 _state;
    private double? _spare;

    internal SeededNormals(ulong seed)
    {
        _state = Increment + seed;
        NextBits();
    }

    /// <summary>The next number with mean 0 and standard deviation 1 (Box–Muller, both halves used).</summary>
    internal double Next()
    {
        if (_spare is { } spare)
        {
            _spare = null;
            return spare;
        }

        var radius = Math.Sqrt(-2 * Math.Log(NextUnit()));
        var angle = 2 * Math.PI * NextUnit();
        _spare = radius * Math.Sin(angle);
        return radius * Math.Cos(angle);
    }

    // Above 0 and at most 1, so that its logarithm is finite.
    private double NextUnit() => ((NextBits() >> 11) + 1) * (1.0 / (1UL << 53));

    private ulong NextBits()
    {
        _state = (_state * Multiplier) + Increment;
        return ulong.RotateRight((ulong)(_state >> 64) ^ (ulong)_state, (int)(_state >> 122));
    }
}
