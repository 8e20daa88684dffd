using ContractOversight.Data.PublicCopy;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Data.Sqlite;

/// <summary>Migrates, searches and hands out the public copy in SQLite.</summary>
internal sealed class SqlitePublicStore : IPublicStore
{
    public Task MigrateAsync(PublicRegisterDbContext copy, CancellationToken cancel) => copy.Database.MigrateAsync(cancel);

    public IQueryable<int> ContractsMatching(PublicRegisterDbContext copy, string words) =>
        copy.Database.SqlQuery<int>($"SELECT rowid AS Value FROM ContractSearch WHERE ContractSearch MATCH {SearchWords.ToMatch(words)}");

    // VACUUM INTO copies the rows and leaves the free pages, in which deleted rows could still be read.
    public Task SaveAsAsync(PublicRegisterDbContext copy, string path, CancellationToken cancel) =>
        copy.Database.ExecuteSqlAsync($"VACUUM INTO {path}", cancel);

    public Task ForgetDeletedAsync(PublicRegisterDbContext copy, CancellationToken cancel) =>
        copy.Database.ExecuteSqlAsync($"PRAGMA wal_checkpoint(TRUNCATE)", cancel);

    // Without pooling, so that nothing keeps the file open once the context is disposed of.
    public PublicRegisterDbContext Open(string path) => new(new DbContextOptionsBuilder<PublicRegisterDbContext>()
        .UseSqlite(new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString()).Options);
}
