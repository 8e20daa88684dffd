using ContractOversight.Data;
using ContractOversight.Data.Sqlite;
using ContractOversight.Domain.Parties;
using ContractOversight.TestKit;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ContractOversight.Benchmarks;

/// <summary>A register in a throw-away folder, filled with so many made-up agreements.</summary>
internal sealed class GeneratedRegister : IAsyncDisposable
{
    private GeneratedRegister(string folder, ServiceProvider services) => (Folder, Services) = (folder, services);

    public string Folder { get; }

    public ServiceProvider Services { get; }

    /// <summary>The register in a folder, as it is.</summary>
    public static GeneratedRegister Open(string folder, Action<IServiceCollection>? more = null)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Error));
        services.AddSingleton(TimeProvider.System);
        services.AddSqliteRegister(folder);
        more?.Invoke(services);
        return new GeneratedRegister(folder, services.BuildServiceProvider());
    }

    /// <summary>A new register with one office.</summary>
    public static async Task<GeneratedRegister> CreateAsync(int agreements, int payments, int readings, Action<IServiceCollection>? more = null)
    {
        var register = Open(Directory.CreateTempSubdirectory("oversight-benchmark-").FullName, more);
        await using (var scope = register.Services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<OversightDbContext>();
            await scope.ServiceProvider.GetRequiredService<IRegisterStore>().MigrateAsync(db, CancellationToken.None);
            db.Offices.Add(new Office { Code = "northmere", Name = "Northmere" });
            await db.SaveChangesAsync();
        }

        await register.FillAsync(agreements, payments, readings);
        return register;
    }

    /// <summary>Adds agreements to the first office.</summary>
    public async Task FillAsync(int agreements, int payments, int readings)
    {
        await using var scope = Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<OversightDbContext>();
        db.Database.SetCommandTimeout(TimeSpan.FromMinutes(10));
        var office = await db.Offices.OrderBy(row => row.Id).Select(row => row.Id).FirstAsync();
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        await new RegisterGenerator(db, office, today) { Payments = payments, Readings = readings }.AddAsync(agreements);
    }

    public async ValueTask DisposeAsync()
    {
        await Services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }
}
