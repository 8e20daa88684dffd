using System.ComponentModel.DataAnnotations;
using ContractOversight.Data;
using ContractOversight.Domain.Contracts;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Contracts;

internal sealed class ParentForm : ISectionForm
{
    public Revision Revision { get; set; } = new();

    [Display(Name = "Reference of the agreement it belongs to", Description = "For a call-off, the framework. For a collaboration, the lead agreement. Leave empty if there is none.")]
    [StringLength(Contract.ReferenceMaxLength)]
    public string? ParentReference { get; set; }
}

internal sealed class SaveParent(OversightDbContext db) : ISection<ParentForm>
{
    public AgreementSection Section => AgreementSection.Parent;

    public async Task<ParentForm> FillAsync(Contract contract, CancellationToken cancel) => new()
    {
        ParentReference = await db.Contracts.Where(row => row.Id == contract.ParentId).Select(row => row.Reference).SingleOrDefaultAsync(cancel),
    };

    public Task OfferAsync(Contract contract, ParentForm form, CancellationToken cancel) => Task.CompletedTask;

    public async Task ApplyAsync(Contract contract, ParentForm form, ModelStateDictionary problems, CancellationToken cancel)
    {
        if (Texts.Trimmed(form.ParentReference) is not { } reference)
        {
            contract.ParentId = null;
            return;
        }

        var parent = await db.Contracts.AsNoTracking().SingleOrDefaultAsync(row => row.Reference == reference, cancel);
        var wanted = contract.Kind == AgreementKind.CallOff ? AgreementKind.Framework : AgreementKind.Collaboration;
        var problem = parent switch
        {
            null => $"No agreement of your office has the reference {reference}. Check it, or log that agreement first",
            _ when parent.Id == contract.Id => "An agreement cannot belong to itself. Enter another reference",
            _ when parent.Kind != wanted => $"{reference} is not a {ContractWords.Of(wanted).ToLowerInvariant()}. Enter the reference of one",
            _ when await IsBelowAsync(parent, contract.Id, cancel) => $"{reference} already belongs to this agreement. Enter another reference",
            _ => null,
        };
        if (problem is not null)
        {
            problems.AddModelError(nameof(form.ParentReference), problem);
            return;
        }

        contract.ParentId = parent!.Id;
    }

    private async Task<bool> IsBelowAsync(Contract start, int id, CancellationToken cancel)
    {
        var seen = new HashSet<int> { start.Id };
        for (var above = start.ParentId; above is { } next && seen.Add(next);)
        {
            if (next == id)
            {
                return true;
            }

            above = await db.Contracts.Where(row => row.Id == next).Select(row => row.ParentId).SingleOrDefaultAsync(cancel);
        }

        return false;
    }
}
