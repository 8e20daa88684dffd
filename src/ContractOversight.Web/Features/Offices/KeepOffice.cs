using System.ComponentModel.DataAnnotations;
using ContractOversight.Data;
using ContractOversight.Domain.Parties;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Offices;

/// <summary>An office, as an administrator enters it.</summary>
internal sealed class KeepOfficeForm
{
    /// <summary>Null while it is new.</summary>
    public int? Id { get; set; }

    [Display(Name = "Code", Description = "Short and lower case, for addresses and files; it can never be changed")]
    [Required(ErrorMessage = "Enter a code")]
    [RegularExpression("^[a-z][a-z0-9-]{1,19}$", ErrorMessage = "The code must be 2 to 20 lower-case letters, digits and hyphens, beginning with a letter")]
    public string? Code { get; set; }

    [Display(Name = "Name", Description = "The name the public knows the office by")]
    [Required(ErrorMessage = "Enter a name")]
    [StringLength(Office.NameMaxLength, ErrorMessage = "The name must be 200 characters or fewer")]
    public string? Name { get; set; }

    [Display(Name = "Police area")]
    [StringLength(Office.NameMaxLength, ErrorMessage = "The police area must be 200 characters or fewer")]
    public string? PoliceArea { get; set; }

    [Display(Name = "Contact e-mail address", Description = "A shared mailbox, not a person’s")]
    [EmailAddress(ErrorMessage = "Enter an e-mail address in the correct form, like name@example.org")]
    [StringLength(Office.NameMaxLength, ErrorMessage = "The e-mail address must be 200 characters or fewer")]
    public string? ContactEmail { get; set; }
}

/// <summary>Adds an office or revises what is said of one; an office is never removed.</summary>
internal sealed class KeepOffice(OversightDbContext db)
{
    /// <returns>Why the code was refused; null when the office was added.</returns>
    public async Task<string?> AddAsync(KeepOfficeForm form, CancellationToken cancel)
    {
        if (await db.Offices.AnyAsync(office => office.Code == form.Code, cancel))
        {
            return "Another office has this code. Choose a different one";
        }

        db.Offices.Add(new Office { Code = form.Code!, Name = form.Name!, PoliceArea = form.PoliceArea, ContactEmail = form.ContactEmail });
        await db.SaveChangesAsync(cancel);
        return null;
    }

    public async Task ReviseAsync(int id, KeepOfficeForm form, CancellationToken cancel)
    {
        var office = await db.Offices.SingleAsync(row => row.Id == id, cancel);
        office.Name = form.Name!;
        office.PoliceArea = form.PoliceArea;
        office.ContactEmail = form.ContactEmail;
        await db.SaveChangesAsync(cancel);
    }
}
