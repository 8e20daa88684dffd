using System.ComponentModel.DataAnnotations;
using ContractOversight.Data;
using ContractOversight.Data.People;
using ContractOversight.Web.Features.Shared.Components;
using ContractOversight.Web.SignIn;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.People;

/// <summary>A new person, as an administrator enters it.</summary>
internal sealed class AddPersonForm
{
    public static IReadOnlyList<Choice> Roles { get; } =
    [
        new(OversightRoles.Officer, "Commissioning officer", "Keeps the office’s records"),
        new(OversightRoles.Commissioner, "Commissioner", "Reads everything in the office, and writes notes and questions"),
        new(OversightRoles.Administrator, "Administrator", "Looks after people, offices and background work, and sees no records"),
    ];

    [Display(Name = "Name")]
    [Required(ErrorMessage = "Enter a name")]
    [StringLength(OversightUser.DisplayNameMaxLength, ErrorMessage = "The name must be 200 characters or fewer")]
    public string? Name { get; set; }

    [Display(Name = "E-mail address")]
    [Required(ErrorMessage = "Enter an e-mail address")]
    [EmailAddress(ErrorMessage = "Enter an e-mail address in the correct form, like name@example.org")]
    [StringLength(256, ErrorMessage = "The e-mail address must be 256 characters or fewer")]
    public string? Email { get; set; }

    [Display(Name = "Role")]
    [Required(ErrorMessage = "Choose a role")]
    public string? Role { get; set; }

    [Display(Name = "Office", Description = "An administrator belongs to none")]
    public int? OfficeId { get; set; }

    [BindNever]
    [ValidateNever]
    public IReadOnlyList<Choice> Offices { get; set; } = [];
}

/// <summary>What came of adding a person: a password to hand over, or the problems by field.</summary>
internal sealed record PersonAdded(string? Password, IReadOnlyList<(string Field, string Problem)> Problems);

/// <summary>Adds a person with a password made by the register.</summary>
internal sealed class AddPerson(OversightDbContext db, Accounts accounts)
{
    public async Task<PersonAdded> RunAsync(AddPersonForm form, CancellationToken cancel)
    {
        var isAdministrator = form.Role == OversightRoles.Administrator;
        if (!OversightRoles.All.Contains(form.Role))
        {
            return Refused(nameof(form.Role), "Choose a role");
        }

        if (!isAdministrator && !await db.Offices.AnyAsync(office => office.Id == form.OfficeId, cancel))
        {
            return Refused(nameof(form.OfficeId), "Choose the office that the person belongs to");
        }

        var password = GeneratedPassword.Create();
        var problems = await accounts.AddAsync(
            new OversightUser
            {
                UserName = form.Email,
                Email = form.Email,
                EmailConfirmed = true,
                DisplayName = form.Name!,
                OfficeId = isAdministrator ? null : form.OfficeId,
            },
            password, form.Role!);
        return problems.Count == 0 ? new PersonAdded(password, []) : new PersonAdded(null, [.. problems.Distinct().Select(problem => (nameof(form.Email), problem))]);
    }

    private static PersonAdded Refused(string field, string problem) => new(null, [(field, problem)]);
}
