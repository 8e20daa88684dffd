using System.ComponentModel.DataAnnotations;
using ContractOversight.Data;
using ContractOversight.Domain.Contracts;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Contracts;

internal sealed class DescriptionForm : ISectionForm
{
    public Revision Revision { get; set; } = new();

    [Display(Name = "Kind")]
    [Required(ErrorMessage = "Select what kind of agreement it is")]
    public AgreementKind? Kind { get; set; }

    [Required(ErrorMessage = "Enter a reference")]
    [StringLength(Contract.ReferenceMaxLength)]
    public string? Reference { get; set; }

    [Required(ErrorMessage = "Enter a title")]
    [StringLength(Contract.TitleMaxLength)]
    public string? Title { get; set; }

    [Display(Name = "Description", Description = "What is bought, funded or agreed, in plain English")]
    [StringLength(Contract.DescriptionMaxLength)]
    public string? Description { get; set; }

    [Display(Name = "Category", Description = "The office's own category, for instance Custody")]
    [StringLength(Contract.ShortTextMaxLength)]
    public string? Category { get; set; }

    [Display(Name = "CPV code", Description = "Eight digits of the Common Procurement Vocabulary, for instance 85100000")]
    [RegularExpression(@"\s*[0-9]{8}(-[0-9])?\s*", ErrorMessage = "CPV code must be 8 digits, like 85100000")]
    public string? CpvCode { get; set; }

    [Display(Name = "Summary for the public page", Description = "A paragraph that a resident understands. Leave out names of people.")]
    [StringLength(Contract.DescriptionMaxLength)]
    public string? PublicSummary { get; set; }
}

internal sealed class SaveDescription(OversightDbContext db) : ISection<DescriptionForm>
{
    private const int CpvDigits = 8;

    public AgreementSection Section => AgreementSection.Description;

    public Task<DescriptionForm> FillAsync(Contract contract, CancellationToken cancel) => Task.FromResult(new DescriptionForm
    {
        Kind = contract.Kind,
        Reference = contract.Reference,
        Title = contract.Title,
        Description = contract.Description,
        Category = contract.Category,
        CpvCode = contract.CpvCode,
        PublicSummary = contract.PublicSummary,
    });

    public Task OfferAsync(Contract contract, DescriptionForm form, CancellationToken cancel) => Task.CompletedTask;

    public async Task ApplyAsync(Contract contract, DescriptionForm form, ModelStateDictionary problems, CancellationToken cancel)
    {
        var reference = form.Reference!.Trim();
        if (await db.Contracts.AnyAsync(other => other.Reference == reference && other.Id != contract.Id, cancel))
        {
            problems.AddModelError(nameof(form.Reference), $"Reference {reference} is already used by another agreement. Enter another one");
            return;
        }

        contract.Reference = reference;
        contract.Title = form.Title!.Trim();
        contract.Description = Texts.Trimmed(form.Description);
        contract.Category = Texts.Trimmed(form.Category);
        contract.PublicSummary = Texts.Trimmed(form.PublicSummary);
        if (AgreementFields.Has(contract.Kind, AgreementField.CpvCode))
        {
            contract.CpvCode = Texts.Trimmed(form.CpvCode)?[..CpvDigits];
        }

        contract.Kind = form.Kind!.Value;
    }
}
