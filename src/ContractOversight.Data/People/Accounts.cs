using Microsoft.AspNetCore.Identity;

namespace ContractOversight.Data.People;

/// <summary>Adds people and takes their access away; people are never removed, so that history still names them.</summary>
public sealed class Accounts(OversightDbContext db, UserManager<OversightUser> users, RoleManager<IdentityRole> roles)
{
    /// <summary>Adds a person with one role, or nothing at all.</summary>
    /// <returns>The reasons for which the person was not added, in words for the reader; empty when it was done.</returns>
    public async Task<IReadOnlyList<string>> AddAsync(OversightUser user, string password, string role)
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        if (!await roles.RoleExistsAsync(role))
        {
            await roles.CreateAsync(new IdentityRole(role));
        }

        var created = await users.CreateAsync(user, password);
        if (!created.Succeeded)
        {
            return [.. created.Errors.Select(error => error.Description)];
        }

        await users.AddToRoleAsync(user, role);
        await transaction.CommitAsync();
        return [];
    }

    /// <summary>Ends a person's access at once; agreements that name the person are found by the nightly sweep.</summary>
    public async Task DeactivateAsync(OversightUser user)
    {
        user.IsActive = false;
        await users.UpdateSecurityStampAsync(user);
        await db.SaveChangesAsync();
    }
}
