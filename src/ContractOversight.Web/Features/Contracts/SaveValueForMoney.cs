using System.ComponentModel.DataAnnotations;
using ContractOversight.Domain.Contracts;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace ContractOversight.Web.Features.Contracts;

internal sealed class ValueForMoneyForm : ISectionForm
{
    public Revision Revision { get; set; } = new();

    [Display(Name = "Why was it thought good value for money?", Description = "Payments over £500 are published with this reason unless they have their own. Leave out names of people.")]
    [StringLength(Contract.DescriptionMaxLength)]
    public string? ValueForMoneyReason { get; set; }
}

internal sealed class SaveValueForMoney : ISection<ValueForMoneyForm>
{
    public AgreementSection Section => AgreementSection.ValueForMoney;

    public Task<ValueForMoneyForm> FillAsync(Contract contract, CancellationToken cancel) =>
        Task.FromResult(new ValueForMoneyForm { ValueForMoneyReason = contract.ValueForMoneyReason });

    public Task OfferAsync(Contract contract, ValueForMoneyForm form, CancellationToken cancel) => Task.CompletedTask;

    public Task ApplyAsync(Contract contract, ValueForMoneyForm form, ModelStateDictionary problems, CancellationToken cancel)
    {
        contract.ValueForMoneyReason = Texts.Trimmed(form.ValueForMoneyReason);
        return Task.CompletedTask;
    }
}
