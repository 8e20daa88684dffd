using ContractOversight.Data.Audit;
using ContractOversight.Data.PublicCopy;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;

namespace ContractOversight.Data.Sqlite;

/// <summary>Keeps the register in SQLite files in one folder.</summary>
public static class SqliteRegistration
{
    public const string RegisterFile = "register.db";

    public const string PublicFile = "public.db";

    public static IServiceCollection AddSqliteRegister(this IServiceCollection services, string folder)
    {
        Directory.CreateDirectory(folder);
        services.AddRegister();
        services.AddSingleton<IRegisterStore>(new SqliteRegisterStore(folder));
        services.AddDbContext<OversightDbContext>((provider, options) => options
            .UseSqlite(
                new SqliteConnectionStringBuilder { DataSource = Path.Combine(folder, RegisterFile), ForeignKeys = true }.ToString(),
                sqlite => sqlite.MigrationsAssembly(typeof(SqliteRegistration).Assembly.FullName))
            .ReplaceService<IMigrationsSqlGenerator, ClusteredTables>()
            .AddInterceptors(new SqliteSettings(), provider.GetRequiredService<AuditInterceptor>()));
        services.AddSingleton<IPublicStore, SqlitePublicStore>();
        services.AddScoped<PublicCopyBuilder>();
        services.AddDbContext<PublicRegisterDbContext>(options => options
            .UseSqlite(
                new SqliteConnectionStringBuilder { DataSource = Path.Combine(folder, PublicFile) }.ToString(),
                sqlite => sqlite.MigrationsAssembly(typeof(SqliteRegistration).Assembly.FullName))
            .AddInterceptors(new PublicSettings()));
        return services;
    }
}
