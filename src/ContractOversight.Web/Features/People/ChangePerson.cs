using System.ComponentModel.DataAnnotations;
using ContractOversight.Data;
using ContractOversight.Data.People;
using ContractOversight.Jobs.FlagSweep;
using ContractOversight.Web.SignIn;
using Hangfire;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.People;

/// <summary>What an administrator can change about a person.</summary>
internal sealed class ChangePersonForm
{
    [Display(Name = "Role")]
    public string? Role { get; set; }

    [BindNever]
    [ValidateNever]
    public PersonRow? Person { get; set; }

    public static ChangePersonForm For(PersonRow person) => new() { Person = person, Role = person.Role };
}

/// <summary>Changes a person's role, access or password; each says why it was refused, or null when it was done.</summary>
internal sealed class ChangePerson(OversightDbContext db, Accounts accounts, UserManager<OversightUser> users, IBackgroundJobClient jobs)
{
    private const string LastAdministrator = "This is the only administrator. Make somebody else an administrator first.";

    public async Task<string?> RoleAsync(string id, string? role, CancellationToken cancel)
    {
        var user = await db.Users.SingleAsync(row => row.Id == id, cancel);
        if (role is null || !OversightRoles.All.Contains(role))
        {
            return "Choose a role";
        }

        if (role != OversightRoles.Administrator && user.OfficeId is null)
        {
            return "This person belongs to no office, so they can only be an administrator. Add them again with an office.";
        }

        if (role != OversightRoles.Administrator && await IsLastAdministratorAsync(user))
        {
            return LastAdministrator;
        }

        await accounts.ChangeRoleAsync(user, role);
        return null;
    }

    public async Task<string?> DeactivateAsync(string id, string ownId, CancellationToken cancel)
    {
        var user = await db.Users.SingleAsync(row => row.Id == id, cancel);
        if (id == ownId)
        {
            return "You cannot end your own access. Ask another administrator.";
        }

        if (await IsLastAdministratorAsync(user))
        {
            return LastAdministrator;
        }

        await accounts.DeactivateAsync(user);

        // The agreements that name the person have a gap from now on; nobody should have to wait for the night to hear of it.
        jobs.Enqueue<FlagSweepJob>(job => job.RunAsync(CancellationToken.None));
        return null;
    }

    public async Task<string?> ReactivateAsync(string id, CancellationToken cancel)
    {
        await accounts.ReactivateAsync(await db.Users.SingleAsync(row => row.Id == id, cancel));
        return null;
    }

    /// <returns>The new password, to be handed over once.</returns>
    public async Task<string> ResetPasswordAsync(string id, CancellationToken cancel)
    {
        var password = GeneratedPassword.Create();
        var problems = await accounts.ResetPasswordAsync(await db.Users.SingleAsync(row => row.Id == id, cancel), password);
        return problems.Count == 0 ? password : throw new InvalidOperationException(string.Join(" ", problems));
    }

    private async Task<bool> IsLastAdministratorAsync(OversightUser user) =>
        await users.IsInRoleAsync(user, OversightRoles.Administrator)
        && (await users.GetUsersInRoleAsync(OversightRoles.Administrator)).All(other => !other.IsActive || other.Id == user.Id);
}
