using ContractOversight.Data.People;
using ContractOversight.Data.Samples;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ContractOversight.Data.Tests.Samples;

/// <summary>A register with the sample in it.</summary>
internal static class SampleLoad
{
    // Loading takes longer than any test; those that only read share one register.
    private static readonly Lazy<Task<Register>> Shared = new(() => LoadedAsync());

    /// <summary>A loaded register to read from; whoever writes takes one of their own.</summary>
    public static Task<Register> ReadOnlyAsync() => Shared.Value;

    public static Task<Register> EmptyAsync() => Register.CreateAsync(services =>
    {
        services.AddIdentityCore<OversightUser>(options => options.Password = new PasswordOptions
        {
            RequireDigit = false,
            RequireLowercase = false,
            RequireUppercase = false,
            RequireNonAlphanumeric = false,
        }).AddRoles<IdentityRole>().AddEntityFrameworkStores<OversightDbContext>();
        services.AddScoped<Accounts>();
        services.AddScoped<SampleOffice>();
    });

    public static async Task<bool> IntoAsync(Register register, DateOnly? today = null)
    {
        await using var scope = register.Scope();
        return await scope.ServiceProvider.GetRequiredService<SampleOffice>().LoadAsync(today ?? Today.Date, CancellationToken.None);
    }

    public static async Task<Register> LoadedAsync(DateOnly? today = null)
    {
        var register = await EmptyAsync();
        await IntoAsync(register, today);
        return register;
    }

    /// <summary>How many rows each table holds.</summary>
    public static Task<Dictionary<string, int>> CountsAsync(Register register) => register.InAsync(async db => new Dictionary<string, int>
    {
        ["offices"] = await db.Offices.CountAsync(),
        ["people"] = await db.Users.CountAsync(),
        ["suppliers"] = await db.Suppliers.CountAsync(),
        ["groups"] = await db.GroupMemberships.CountAsync(),
        ["agreements"] = await db.Contracts.CountAsync(),
        ["options"] = await db.ExtensionOptions.CountAsync(),
        ["changes"] = await db.Variations.CountAsync(),
        ["KPIs"] = await db.Kpis.CountAsync(),
        ["versions"] = await db.KpiVersions.CountAsync(),
        ["readings"] = await db.KpiReadings.CountAsync(),
        ["cost lines"] = await db.CostLines.CountAsync(),
        ["reviews"] = await db.Reviews.CountAsync(),
        ["actions"] = await db.ReviewActions.CountAsync(),
        ["disclosures"] = await db.Disclosures.CountAsync(),
        ["notes"] = await db.CommissionerNotes.CountAsync(),
        ["sources"] = await db.SourceNotes.CountAsync(),
        ["audit"] = await db.AuditEntries.CountAsync(),
    });
}
