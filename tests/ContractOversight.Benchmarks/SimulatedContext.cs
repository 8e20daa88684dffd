namespace ContractOversight.Benchmarks;

/// <summary>Where target and floor lie, in standard deviations from the mean of the stable process.</summary>
internal sealed record SimulatedContext(double Target, double? Floor)
{
    internal static readonly SimulatedContext Comfortable = new(-2, -3);
    internal static readonly SimulatedContext Tight = new(-1, -2);
    internal static readonly SimulatedContext HitOrMiss = new(0, -1.5);
}
