using ContractOversight.Data.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace ContractOversight.Data.Sqlite;

/// <summary>Lets the migration tool make the context without starting the application.</summary>
internal sealed class DesignTimeFactory : IDesignTimeDbContextFactory<OversightDbContext>
{
    public OversightDbContext CreateDbContext(string[] args) => new(
        new DbContextOptionsBuilder<OversightDbContext>()
            .UseSqlite("Data Source=design-time.db", sqlite => sqlite.MigrationsAssembly(typeof(DesignTimeFactory).Assembly.FullName))
            .Options,
        new Actor());
}
