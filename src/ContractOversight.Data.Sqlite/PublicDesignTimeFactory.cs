using ContractOversight.Data.PublicCopy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace ContractOversight.Data.Sqlite;

/// <summary>Lets the migration tool make the public context without starting the application.</summary>
internal sealed class PublicDesignTimeFactory : IDesignTimeDbContextFactory<PublicRegisterDbContext>
{
    public PublicRegisterDbContext CreateDbContext(string[] args) => new(
        new DbContextOptionsBuilder<PublicRegisterDbContext>()
            .UseSqlite("Data Source=design-time.db", sqlite => sqlite.MigrationsAssembly(typeof(PublicDesignTimeFactory).Assembly.FullName))
            .Options);
}
