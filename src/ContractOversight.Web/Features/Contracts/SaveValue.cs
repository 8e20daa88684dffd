using System.ComponentModel.DataAnnotations;
using ContractOversight.Data;
using ContractOversight.Domain.Contracts;
using ContractOversight.Web.Features.Shared.Components;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Contracts;

internal sealed class ValueForm : ISectionForm
{
    public Revision Revision { get; set; } = new();

    [Pounds]
    [Display(Name = "Estimated value, VAT included", Description = "Over the whole life with every option, as thresholds are counted (Procurement Act 2023 section 4)")]
    public long? EstimatedValuePence { get; set; }

    [Pounds]
    [Display(Name = "Value at award", Description = "Over the whole initial term")]
    public long? AwardedValuePence { get; set; }

    [Pounds]
    [Display(Name = "Value of one year")]
    public long? AnnualValuePence { get; set; }

    [Display(Name = "Do the value at award and of one year include VAT?")]
    public bool? ValueIncludesVat { get; set; }
}

internal sealed class SaveValue(OversightDbContext db) : ISection<ValueForm>
{
    public AgreementSection Section => AgreementSection.Value;

    public Task<ValueForm> FillAsync(Contract contract, CancellationToken cancel) => Task.FromResult(new ValueForm
    {
        EstimatedValuePence = contract.EstimatedValuePence,
        AwardedValuePence = contract.AwardedValuePence,
        AnnualValuePence = contract.AnnualValuePence,
        ValueIncludesVat = contract.ValueIncludesVat,
    });

    public Task OfferAsync(Contract contract, ValueForm form, CancellationToken cancel) => Task.CompletedTask;

    public async Task ApplyAsync(Contract contract, ValueForm form, ModelStateDictionary problems, CancellationToken cancel)
    {
        bool Has(AgreementField field) => AgreementFields.Has(contract.Kind, field);
        contract.AwardedValuePence = form.AwardedValuePence;
        contract.EstimatedValuePence = Has(AgreementField.EstimatedValuePence) ? form.EstimatedValuePence : contract.EstimatedValuePence;
        contract.AnnualValuePence = Has(AgreementField.AnnualValuePence) ? form.AnnualValuePence : contract.AnnualValuePence;
        contract.ValueIncludesVat = Has(AgreementField.ValueIncludesVat) ? form.ValueIncludesVat : contract.ValueIncludesVat;

        // Once a variation has moved it, today's value is the variation's and not the award's.
        if (!await db.Variations.AnyAsync(row => row.ContractId == contract.Id && row.ValueAfterPence != null, cancel))
        {
            contract.CurrentValuePence = form.AwardedValuePence;
        }
    }
}
