using ContractOversight.Benchmarks;

// Ratios beside a bound, on the machine at hand. A report to read, never a test to pass.
switch (args)
{
    case ["list"]:
        await ListBenchmark.RunAsync(Console.Out);
        return 0;
    case ["export"]:
        await ExportBenchmark.RunAsync(Console.Out);
        return 0;
    case ["export-one", var format, var folder]:
        await ExportOne.RunAsync(format, folder);
        return 0;
    case ["sweep"]:
        await SweepBenchmark.RunAsync(Console.Out);
        return 0;
    case ["simulation"]:
        new SlippageSimulation().Run(Console.Out);
        return 0;
    case [] or ["all"]:
        await ListBenchmark.RunAsync(Console.Out);
        await ExportBenchmark.RunAsync(Console.Out);
        await SweepBenchmark.RunAsync(Console.Out);
        new SlippageSimulation().Run(Console.Out);
        return 0;
    default:
        await Console.Error.WriteLineAsync("Say which: list, sweep, export, simulation or all.");
        return 1;
}
