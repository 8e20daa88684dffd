using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Data.Sqlite;

/// <summary>Migrates and searches the register in SQLite.</summary>
internal sealed class SqliteRegisterStore(string folder) : IRegisterStore
{
    private static readonly TimeSpan LockPatience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan LockPause = TimeSpan.FromMilliseconds(100);

    public async Task MigrateAsync(OversightDbContext db, CancellationToken cancel)
    {
        await using var held = await HoldLockAsync(cancel);

        // Nothing is written where nothing is to be done: another process may be saving a long import just then.
        if (!(await db.Database.GetPendingMigrationsAsync(cancel)).Any())
        {
            return;
        }

        if ((await db.Database.GetAppliedMigrationsAsync(cancel)).Any())
        {
            // A process killed while migrating leaves this row, and every later start would wait for it for ever.
            await db.Database.ExecuteSqlRawAsync(
                "CREATE TABLE IF NOT EXISTS __EFMigrationsLock (Id INTEGER NOT NULL PRIMARY KEY, Timestamp TEXT NOT NULL); DELETE FROM __EFMigrationsLock;",
                cancel);
        }

        await db.Database.MigrateAsync(cancel);
    }

    public IQueryable<int> ContractsMatching(OversightDbContext db, string words) =>
        db.Database.SqlQuery<int>($"SELECT rowid AS Value FROM ContractSearch WHERE ContractSearch MATCH {SearchWords.ToMatch(words)}");

    private async Task<FileStream> HoldLockAsync(CancellationToken cancel)
    {
        var path = Path.Combine(folder, "migration.lock");
        for (var waited = TimeSpan.Zero; ; waited += LockPause)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (waited < LockPatience)
            {
                await Task.Delay(LockPause, cancel);
            }
        }
    }
}
