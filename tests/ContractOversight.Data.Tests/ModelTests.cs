using ContractOversight.Data.People;
using ContractOversight.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ContractOversight.Data.Tests;

[TestClass]
public sealed class ModelTests
{
    // SQLite can neither order nor compare the first three through the mapping, and keeps decimals as text.
    private static readonly Type[] Refused = [typeof(DateTimeOffset), typeof(TimeSpan), typeof(ulong), typeof(decimal)];

    [TestMethod]
    public async Task No_column_has_a_type_that_sqlite_cannot_order()
    {
        await using var services = Register();
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<OversightDbContext>();

        var wrong = db.Model.GetEntityTypes().Where(entity => entity.ClrType.Namespace!.StartsWith("ContractOversight", StringComparison.Ordinal))
            .SelectMany(entity => entity.GetDeclaredProperties()
                .Where(property => Refused.Contains(Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType))
                .Where(property => property.DeclaringType.ClrType != typeof(OversightUser))
                .Select(property => $"{entity.ShortName()}.{property.Name}"));

        Assert.AreEqual("", string.Join(", ", wrong));
    }

    [TestMethod]
    public async Task The_migrations_make_the_model_as_it_is()
    {
        await using var services = Register();
        await using var scope = services.CreateAsyncScope();

        var isBehind = scope.ServiceProvider.GetRequiredService<OversightDbContext>().Database.HasPendingModelChanges();

        Assert.IsFalse(isBehind, "The model has changed without a migration.");
    }

    [TestMethod]
    public async Task Every_text_column_of_the_register_has_a_longest_length_or_is_known_to_be_free()
    {
        await using var services = Register();
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<OversightDbContext>();
        string[] free = ["Changes", "Mapping", "Report", "Refusal", "Payload", "Error", "Message", "Json", "Reason"];

        var unlimited = db.Model.GetEntityTypes().Where(entity => entity.ClrType.Namespace!.StartsWith("ContractOversight", StringComparison.Ordinal))
            .SelectMany(entity => entity.GetDeclaredProperties()
                .Where(property => property.ClrType == typeof(string) && property.GetMaxLength() is null && !free.Contains(property.Name))
                .Where(property => !property.IsForeignKey() && !property.Name.EndsWith("ById", StringComparison.Ordinal))
                .Where(property => property.DeclaringType.ClrType != typeof(OversightUser))
                .Select(property => $"{entity.ShortName()}.{property.Name}"));

        Assert.AreEqual("", string.Join(", ", unlimited));
    }

    private static ServiceProvider Register() => new ServiceCollection()
        .AddSingleton(TimeProvider.System)
        .AddSqliteRegister(Path.Combine(Path.GetTempPath(), $"oversight-model-{Guid.NewGuid():N}"))
        .BuildServiceProvider();
}
