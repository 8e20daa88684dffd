using System.Globalization;

namespace ContractOversight.Benchmarks;

/// <summary>Reruns, on our own code, the simulation by which the monthly slippage policy was chosen, and prints ours beside the published figures.</summary>
public sealed class SlippageSimulation
{
    private const int PublishedStable = 20_000;
    private const int PublishedChanged = 8_000;
    private const int StableContractMonths = 60;
    private const double RateError = 0.003;
    private const double MonthsError = 0.2;

    /// <summary>Series that never change; the published run had 20,000.</summary>
    public int StableSeries { get; init; } = PublishedStable;

    /// <summary>Series for each kind of change; the published run had 8,000.</summary>
    public int ChangedSeries { get; init; } = PublishedChanged;

    /// <summary>The seed of the random numbers.</summary>
    public ulong Seed { get; init; } = 20250702;

    /// <summary>Runs it and writes the two tables. Returns the largest distance in Monte Carlo errors beyond rounding.</summary>
    public double Run(TextWriter output)
    {
        var rateError = RateError * Math.Sqrt((double)PublishedStable / StableSeries);
        var monthsError = MonthsError * Math.Sqrt((double)PublishedChanged / ChangedSeries);
        Write(output, $"Monthly slippage policy: {StableSeries} stable series, {ChangedSeries} for each change, seed {Seed}.");
        Write(output, $"One Monte Carlo error is {rateError:0.0000} alarms a year or {monthsError:0.00} months. ours/published (errors beyond rounding)");
        output.WriteLine();
        var worst = Math.Max(FalseAlarms(output, rateError), Detection(output, monthsError));
        output.WriteLine();
        Write(output, $"Furthest from the published table: {worst:0.0} Monte Carlo errors.");
        return worst;
    }

    private double FalseAlarms(TextWriter output, double error)
    {
        var methods = SimulatedMethod.All;
        var alarms = new long[methods.Count, SimulatedMethod.Contexts.Length];
        Parallel.For(0, StableSeries, number =>
        {
            var normals = new SeededNormals(Seed + (ulong)number);
            var series = new SimulatedSeries([.. Enumerable.Range(0, StableContractMonths).Select(_ => normals.Next())]);
            for (var m = 0; m < methods.Count; m++)
            {
                for (var c = 0; c < SimulatedMethod.Contexts.Length; c++)
                {
                    if (methods[m].FalseAlarms[c] is not null)
                    {
                        Interlocked.Add(ref alarms[m, c], NewAlarms(methods[m], series, SimulatedMethod.Contexts[c]));
                    }
                }
            }
        });

        Write(output, $"{"False alarms per KPI-year",-40} {"comfortable",-20} {"tight",-20} {"hit-or-miss",-20}");
        double worst = 0;
        for (var m = 0; m < methods.Count; m++)
        {
            var years = (double)StableSeries * (StableContractMonths - methods[m].WatchedFrom) / 12;
            var cells = Enumerable.Range(0, SimulatedMethod.Contexts.Length)
                .Select(c => methods[m].FalseAlarms[c] is { } published ? Cell(alarms[m, c] / years, published, error, "0.000", ref worst) : $"{"",-20}")
                .ToArray();
            Write(output, $"{methods[m].Name,-40} {string.Join(" ", cells)}");
        }

        return worst;
    }

    private double Detection(TextWriter output, double error)
    {
        var methods = SimulatedMethod.All;
        var changes = SimulatedChange.All;
        var months = new long[methods.Count, changes.Length];
        var counted = new long[methods.Count, changes.Length];
        for (var change = 0; change < changes.Length; change++)
        {
            var column = change;
            Parallel.For(0, ChangedSeries, number =>
            {
                var normals = new SeededNormals(Seed + ((ulong)(column + 1) * 1_000_000) + (ulong)number);
                var series = new SimulatedSeries(changes[column].Draw(normals));
                for (var m = 0; m < methods.Count; m++)
                {
                    if (!methods[m].IsFlagged(series, methods[m].DetectedIn, SimulatedChange.StableMonths - 1))
                    {
                        Interlocked.Increment(ref counted[m, column]);
                        Interlocked.Add(ref months[m, column], MonthsToDetect(methods[m], series));
                    }
                }
            });
        }

        output.WriteLine();
        Write(output, $"{"Mean months to detect",-40} {string.Join(" ", changes.Select(change => $"{change.Name,-20}"))}");
        double worst = 0;
        for (var m = 0; m < methods.Count; m++)
        {
            var cells = Enumerable.Range(0, changes.Length)
                .Select(c => Cell((double)months[m, c] / counted[m, c], methods[m].Detection[c], error, "0.00", ref worst))
                .ToArray();
            Write(output, $"{methods[m].Name,-40} {string.Join(" ", cells)}");
        }

        return worst;
    }

    private static int NewAlarms(SimulatedMethod method, SimulatedSeries series, SimulatedContext context)
    {
        var alarms = 0;
        var before = method.IsFlagged(series, context, method.WatchedFrom - 1);
        for (var month = method.WatchedFrom; month < series.Months; month++)
        {
            var now = method.IsFlagged(series, context, month);
            alarms += now && !before ? 1 : 0;
            before = now;
        }

        return alarms;
    }

    // A series never flagged counts as the whole time followed, as in the published table: slow methods look better than they are.
    private static int MonthsToDetect(SimulatedMethod method, SimulatedSeries series)
    {
        for (var month = SimulatedChange.StableMonths; month < series.Months; month++)
        {
            if (method.IsFlagged(series, method.DetectedIn, month))
            {
                return month - SimulatedChange.StableMonths + 1;
            }
        }

        return SimulatedChange.FollowedMonths;
    }

    private static string Cell(double ours, Published published, double error, string format, ref double worst)
    {
        var distance = published.DistanceOf(ours, error);
        worst = Math.Max(worst, distance);
        return string.Create(CultureInfo.InvariantCulture, $"{ours.ToString(format, CultureInfo.InvariantCulture)}/{published.Value} ({distance:0.0})").PadRight(20);
    }

    private static void Write(TextWriter output, FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
