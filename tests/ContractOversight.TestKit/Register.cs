using ContractOversight.Data;
using ContractOversight.Data.People;
using ContractOversight.Data.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ContractOversight.TestKit;

/// <summary>A migrated register of its own in a throw-away SQLite file, on the tests' one day.</summary>
public sealed class Register : IAsyncDisposable
{
    // Migrating takes longer than most tests; it is done once, and every test copies the file.
    private static readonly Lazy<Task<string>> Migrated = new(MigrateOnceAsync);

    private readonly ServiceProvider _services;

    private Register(string folder, FixedTime time, Action<IServiceCollection>? more)
    {
        Folder = folder;
        Time = time;
        _services = ServicesFor(folder, time, more);
    }

    /// <summary>Where the file lies.</summary>
    public string Folder { get; }

    public FixedTime Time { get; }

    /// <param name="more">Services beyond the register, for instance a job; they are resolved from <see cref="Scope"/>.</param>
    public static async Task<Register> CreateAsync(Action<IServiceCollection>? more = null)
    {
        var folder = Directory.CreateTempSubdirectory("oversight-register-").FullName;
        File.Copy(Path.Combine(await Migrated.Value, SqliteRegistration.RegisterFile), Path.Combine(folder, SqliteRegistration.RegisterFile));
        return new Register(folder, new FixedTime(), more);
    }

    /// <summary>A scope as a request or a job run has; it sees every office unless its <see cref="Actor"/> says otherwise.</summary>
    public AsyncServiceScope Scope() => _services.CreateAsyncScope();

    /// <summary>Works in a scope of its own.</summary>
    public async Task<T> InAsync<T>(Func<OversightDbContext, Task<T>> work)
    {
        await using var scope = Scope();
        return await work(scope.ServiceProvider.GetRequiredService<OversightDbContext>());
    }

    /// <summary>Works in a scope of its own.</summary>
    public Task InAsync(Func<OversightDbContext, Task> work) => InAsync(async db =>
    {
        await work(db);
        return true;
    });

    /// <summary>Stores one record and gives it back with its number.</summary>
    public Task<T> AddAsync<T>(T record)
        where T : class => InAsync(async db =>
        {
            db.Add(record);
            await db.SaveChangesAsync();
            return record;
        });

    /// <summary>Stores records together.</summary>
    public Task AddAllAsync(params object[] records) => InAsync(async db =>
    {
        db.AddRange(records);
        await db.SaveChangesAsync();
    });

    public async ValueTask DisposeAsync()
    {
        await InAsync(db =>
        {
            SqliteConnection.ClearPool((SqliteConnection)db.Database.GetDbConnection());
            return Task.CompletedTask;
        });
        await _services.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }

    private static async Task<string> MigrateOnceAsync()
    {
        var folder = Directory.CreateTempSubdirectory("oversight-migrated-").FullName;
        await using var services = ServicesFor(folder, new FixedTime(), more: null);
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<OversightDbContext>();
        await scope.ServiceProvider.GetRequiredService<IRegisterStore>().MigrateAsync(db, CancellationToken.None);

        // Only the main file is copied, so everything has to be in it.
        await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE);");
        return folder;
    }

    private static ServiceProvider ServicesFor(string folder, FixedTime time, Action<IServiceCollection>? more)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<TimeProvider>(time);
        services.AddSqliteRegister(folder);
        more?.Invoke(services);
        return services.BuildServiceProvider(validateScopes: true);
    }
}
