using System.Globalization;

namespace ContractOversight.Benchmarks;

/// <summary>A published figure and how far the printed one may be from it by rounding.</summary>
internal readonly record struct Published(double Value, double Rounding)
{
    internal static Published? ParseOrNone(string text)
    {
        if (text == "-")
        {
            return null;
        }

        var decimals = text.Contains('.', StringComparison.Ordinal) ? text.Length - text.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
        return new(double.Parse(text, CultureInfo.InvariantCulture), 0.5 * Math.Pow(10, -decimals));
    }

    /// <summary>By how many Monte Carlo errors our figure lies beyond what rounding explains; 0 within it.</summary>
    internal double DistanceOf(double ours, double monteCarloError) =>
        Math.Max(0, Math.Abs(ours - Value) - Rounding) / monteCarloError;
}
