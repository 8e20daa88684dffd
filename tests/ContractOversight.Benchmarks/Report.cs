using System.Globalization;

namespace ContractOversight.Benchmarks;

/// <summary>Prints what was measured: a ratio with its bound first, then the figures it is made of.</summary>
internal static class Report
{
    public static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        var middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    public static void Title(TextWriter output, string title)
    {
        output.WriteLine();
        output.WriteLine(title);
    }

    public static void Ratio(TextWriter output, string what, double measured, double yardstick, double? bound, string unit)
    {
        var ratio = measured / yardstick;
        var verdict = bound is { } most ? string.Create(CultureInfo.InvariantCulture, $"bound {most:0.0} {(ratio <= most ? "kept" : "BROKEN")}") : "no bound";
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {what,-34} {ratio,6:0.00}   {verdict,-18} {measured:0.0} {unit} to {yardstick:0.0} {unit}"));
    }
}
