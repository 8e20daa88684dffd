using ContractOversight.Data.PublicCopy;
using ContractOversight.Data.Sqlite;
using ContractOversight.Domain.Publication;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ContractOversight.Data.Tests;

[TestClass]
public sealed class PublicCopyTests
{
    [TestMethod]
    public async Task Building_anew_gives_the_same_rows_as_publishing_one_by_one()
    {
        var releases = new[] { Release(1, 7, "First"), Release(2, 5, "Second"), Release(3, 7, "First, corrected"), Release(4, 5, "Second, less", withdraws: true), Release(5, 9, "Third") };
        await using var oneByOne = await Copy.OpenAsync();
        await using var anew = await Copy.OpenAsync();

        for (var count = 1; count <= releases.Length; count++)
        {
            var id = releases[count - 1].ContractId;
            await oneByOne.InAsync(builder => builder.ApplyAsync(id, [.. releases.Take(count).Where(release => release.ContractId == id)], CancellationToken.None));
        }

        await anew.InAsync(builder => builder.RebuildAsync(
            releases.OrderBy(release => release.ContractId).ThenBy(release => release.Id).ToAsyncEnumerable(), CancellationToken.None));

        var expected = await oneByOne.DumpAsync();
        Assert.AreEqual(expected, await anew.DumpAsync());
        Assert.Contains("First, corrected", expected);
    }

    [TestMethod]
    public async Task A_withdrawn_release_is_not_served()
    {
        await using var copy = await Copy.OpenAsync();

        await copy.InAsync(builder => builder.ApplyAsync(5, [Release(1, 5, "Shows a secret"), Release(2, 5, "Shows none", withdraws: true), Release(3, 5, "Still none")], CancellationToken.None));

        var dump = await copy.DumpAsync();
        Assert.DoesNotContain("Shows a secret", dump);
        Assert.Contains("Shows none", dump);
    }

    [TestMethod]
    public async Task The_public_copy_has_no_table_of_the_register()
    {
        await using var copy = await Copy.OpenAsync();

        var tables = await copy.TablesAsync();

        Assert.AreEqual(
            "Changes, ContractSuppliers, Contracts, Documents, Kpis, Offices, Payments, Readings, Releases, Suppliers, Withheld",
            string.Join(", ", tables.Where(name => !name.StartsWith("ContractSearch", StringComparison.Ordinal) && !name.StartsWith("__", StringComparison.Ordinal))));
    }

    [TestMethod]
    public async Task The_public_migrations_make_the_public_model()
    {
        await using var copy = await Copy.OpenAsync();

        Assert.IsFalse(copy.Db.Database.HasPendingModelChanges(), "The public model has changed without a migration.");
    }

    private static Release Release(int id, int contractId, string title, bool withdraws = false) => new()
    {
        Id = id,
        OfficeId = 1,
        ContractId = contractId,
        Ocid = $"ocds-x-{contractId}",
        ReleaseId = $"r-{id}",
        PublishedById = "nobody",
        Sha256 = new string('0', 64),
        PublishedAt = new DateTime(2026, 9, id, 12, 0, 0, DateTimeKind.Utc),
        WithdrawsEarlier = withdraws,
        Json = $$$"""
            {"ocid":"ocds-x-{{{contractId}}}","parties":[{"id":"GB-COH-1","name":"{{{title}}} Ltd","identifier":{"scheme":"GB-COH","id":"1"},"details":{"scale":"sme"}}],
            "buyer":{"name":"Office"},"tender":{"id":"REF-{{{contractId}}}","title":"{{{title}}}"},
            "awards":[{"value":{"amount":10.5},"suppliers":[{"id":"GB-COH-1","name":"{{{title}}} Ltd","x_share":0.5}]}],
            "contracts":[{"period":{"startDate":"2026-01-01T00:00:00Z","endDate":"2027-01-01T23:59:59Z"},"amendments":[{"id":"c","date":"2026-02-01T00:00:00Z","description":"Longer"}],
            "implementation":{"transactions":[{"id":"p","date":"2026-03-01T00:00:00Z","value":{"amount":-1.01},"payee":{"id":"GB-COH-1","name":"{{{title}}} Ltd"}}]}}],
            "x_register":{"office":"northmere","kind":"Contract","measures":[{"id":"K1","title":"Calls","frequency":"Monthly","target":"At least 95%","periods":[{"startDate":"2026-01-01","endDate":"2026-01-31","status":"missing"}]}]}}
            """,
    };

    private sealed class Copy(string folder, ServiceProvider services, AsyncServiceScope scope) : IAsyncDisposable
    {
        public PublicRegisterDbContext Db => scope.ServiceProvider.GetRequiredService<PublicRegisterDbContext>();

        public static async Task<Copy> OpenAsync()
        {
            var folder = Directory.CreateTempSubdirectory("oversight-public-").FullName;
            var services = new ServiceCollection().AddSingleton(TimeProvider.System).AddSqliteRegister(folder).BuildServiceProvider();
            var copy = new Copy(folder, services, services.CreateAsyncScope());
            await services.GetRequiredService<IPublicStore>().MigrateAsync(copy.Db, CancellationToken.None);
            return copy;
        }

        public async Task InAsync(Func<PublicCopyBuilder, Task> work)
        {
            await using var own = services.CreateAsyncScope();
            await work(own.ServiceProvider.GetRequiredService<PublicCopyBuilder>());
        }

        public Task<List<string>> TablesAsync() =>
            Db.Database.SqlQuery<string>($"SELECT name AS Value FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name").ToListAsync();

        /// <summary>Every row of every table as text, in the order of the whole row.</summary>
        public async Task<string> DumpAsync()
        {
            var lines = new List<string>();
            await using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, SqliteRegistration.PublicFile)}");
            await connection.OpenAsync();
            foreach (var table in (await TablesAsync()).Where(name => !name.StartsWith("__", StringComparison.Ordinal) && !name.StartsWith("ContractSearch", StringComparison.Ordinal)))
            {
                await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The name comes from the database's own list of tables.
                command.CommandText = $"SELECT * FROM \"{table}\"";
#pragma warning restore CA2100
                await using var reader = await command.ExecuteReaderAsync();
                while (await reader.ReadAsync())
                {
                    lines.Add(table + "|" + string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(index => Convert.ToString(reader.GetValue(index), System.Globalization.CultureInfo.InvariantCulture))));
                }
            }

            return string.Join('\n', lines.Order(StringComparer.Ordinal));
        }

        public async ValueTask DisposeAsync()
        {
            await scope.DisposeAsync();
            await services.DisposeAsync();
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }
}
