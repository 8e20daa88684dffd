using ContractOversight.Data.PublicCopy;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Data.Sqlite;

/// <summary>Migrates, searches and hands out the public copy in SQLite.</summary>
internal sealed class SqlitePublicStore : IPublicStore
{
    public Task MigrateAsync(PublicRegisterDbContext copy, CancellationToken cancel) => copy.Database.MigrateAsync(cancel);

    public IQueryable<int> ContractsMatching(PublicRegisterDbContext copy, string words) =>
        copy.Database.SqlQuery<int>($"SELECT rowid AS Value FROM ContractSearch WHERE ContractSearch MATCH {SearchWords.ToMatch(words)}");

    // VACUUM INTO copies the rows and leaves the free pages, in which deleted rows could still be read.
    public async Task SaveAsAsync(PublicRegisterDbContext copy, string path, CancellationToken cancel)
    {
        await copy.Database.ExecuteSqlAsync($"VACUUM INTO {path}", cancel);
    }
}
