using System.Diagnostics;

namespace ContractOversight.Benchmarks;

/// <summary>The most memory an export of the whole table takes at 100,000 agreements, beside 10,000; each in a process of its own.</summary>
internal static class ExportBenchmark
{
    private const int Few = 10_000;
    private const int Many = 100_000;
    private const double Bound = 1.5;
    private const double BytesInAMebibyte = 1024 * 1024;
    private const int Rounds = 3;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);

    public static async Task RunAsync(TextWriter output)
    {
        Report.Title(output, $"Peak memory of a whole-table export of {Many:N0} agreements, beside {Few:N0}");
        await using var few = await GeneratedRegister.CreateAsync(Few, payments: 0, readings: 0);
        await using var many = await GeneratedRegister.CreateAsync(Many, payments: 0, readings: 0);
        foreach (var format in ExportOne.Formats)
        {
            List<double> atFew = [], atMany = [];
            for (var round = 0; round < Rounds; round++)
            {
                atFew.Add(await PeakAsync(format, few.Folder));
                atMany.Add(await PeakAsync(format, many.Folder));
            }

            Report.Ratio(output, format, Report.Median(atMany), Report.Median(atFew), Bound, "MiB");
        }
    }

    private static async Task<double> PeakAsync(string format, string folder)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        foreach (var argument in new[] { typeof(ExportBenchmark).Assembly.Location, "export-one", format, folder })
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start) ?? throw new InvalidOperationException("The export could not be started.");
        var peak = 0L;
        var ended = process.WaitForExitAsync();
        while (!ended.IsCompleted)
        {
            process.Refresh();
            peak = Math.Max(peak, process.HasExited ? 0 : process.PeakWorkingSet64);
            await Task.WhenAny(ended, Task.Delay(Pause));
        }

        return process.ExitCode == 0 ? peak / BytesInAMebibyte : throw new InvalidOperationException($"The export as {format} failed.");
    }
}
