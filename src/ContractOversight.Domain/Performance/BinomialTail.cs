namespace ContractOversight.Domain.Performance;

/// <summary>How likely it is to see so many successes or more by chance alone.</summary>
internal static class BinomialTail
{
    /// <summary>P(Bin(<paramref name="trials"/>, <paramref name="chance"/>) ≥ <paramref name="successes"/>).</summary>
    internal static double AtLeast(int successes, int trials, double chance)
    {
        if (successes <= 0)
        {
            return 1;
        }

        double sum = 0;
        for (var i = trials; i >= successes; i--)
        {
            sum += Ways(trials, i) * Math.Pow(chance, i) * Math.Pow(1 - chance, trials - i);
        }

        return Math.Min(1, sum);
    }

    private static double Ways(int from, int choose)
    {
        double ways = 1;
        for (var i = 1; i <= Math.Min(choose, from - choose); i++)
        {
            ways = ways * (from - i + 1) / i;
        }

        return ways;
    }
}
