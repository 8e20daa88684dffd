using System.Diagnostics;
using ContractOversight.Data;
using ContractOversight.Jobs;
using ContractOversight.Jobs.FlagSweep;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ContractOversight.Benchmarks;

/// <summary>The sweep over a million readings, beside plainly reading the same rows.</summary>
internal static class SweepBenchmark
{
    private const int Kpis = 20_000;
    private const int ReadingsOfEach = 50;
    private const int Rounds = 3;

    public static async Task RunAsync(TextWriter output)
    {
        Report.Title(output, $"Sweep of {Kpis:N0} agreements with {Kpis * ReadingsOfEach:N0} readings, beside reading the rows with a plain SQLite reader");
        await using var register = await GeneratedRegister.CreateAsync(Kpis, payments: 1, ReadingsOfEach, services =>
        {
            services.AddSingleton<IConfiguration>(new ConfigurationBuilder().Build());
            services.AddJobs();
        });
        var first = await TimedAsync(() => SweepAsync(register));
        List<double> sweeps = [], reads = [];
        for (var round = 0; round < Rounds; round++)
        {
            reads.Add(await TimedAsync(() => ReadAsync(register)));
            sweeps.Add(await TimedAsync(() => SweepAsync(register)));
        }

        Report.Ratio(output, "first sweep, which raises", first, Report.Median(reads), null, "s");
        Report.Ratio(output, "sweep again, nothing changed", Report.Median(sweeps), Report.Median(reads), null, "s");
    }

    private static async Task SweepAsync(GeneratedRegister register)
    {
        await using var scope = register.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<FlagSweepJob>().RunAsync(CancellationToken.None);
    }

    private static async Task ReadAsync(GeneratedRegister register)
    {
        await using var scope = register.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<OversightDbContext>();
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = "SELECT KpiId, PeriodStart, Revision, Value, Status, IsCurrent FROM KpiReadings ORDER BY KpiId, PeriodStart, Revision";
        await using var reader = await command.ExecuteReaderAsync();
        var sum = 0.0;
        while (await reader.ReadAsync())
        {
            sum += reader.GetInt32(0) + reader.GetString(1).Length + reader.GetInt32(2) + reader.GetDouble(3) + reader.GetString(4).Length + reader.GetInt32(5);
        }

        GC.KeepAlive(sum);
    }

    private static async Task<double> TimedAsync(Func<Task> work)
    {
        var started = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(started).TotalSeconds;
    }
}
