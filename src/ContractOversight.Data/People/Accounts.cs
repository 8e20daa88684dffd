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

    /// <summary>Gives access back to somebody who had left.</summary>
    public async Task ReactivateAsync(OversightUser user)
    {
        user.IsActive = true;
        await users.UpdateSecurityStampAsync(user);
    }

    /// <summary>Gives a person one role in place of the one before, and signs the person out so that it holds at once.</summary>
    public async Task ChangeRoleAsync(OversightUser user, string role)
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        if (!await roles.RoleExistsAsync(role))
        {
            await roles.CreateAsync(new IdentityRole(role));
        }

        await users.RemoveFromRolesAsync(user, await users.GetRolesAsync(user));
        await users.AddToRoleAsync(user, role);
        await users.UpdateSecurityStampAsync(user);
        await transaction.CommitAsync();
    }

    /// <summary>Replaces a password, lets a locked person in again, and ends every sign-in made with the old one.</summary>
    /// <returns>The reasons for which it was not done, in words for the reader; empty when it was.</returns>
    public async Task<IReadOnlyList<string>> ResetPasswordAsync(OversightUser user, string password)
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        var result = await users.ResetPasswordAsync(user, await users.GeneratePasswordResetTokenAsync(user), password);
        if (!result.Succeeded)
        {
            return [.. result.Errors.Select(error => error.Description)];
        }

        await users.SetLockoutEndDateAsync(user, null);
        await transaction.CommitAsync();
        return [];
    }
}
