using System.ComponentModel.DataAnnotations;
using ContractOversight.Domain.Contracts;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace ContractOversight.Web.Features.Contracts;

internal sealed class ProcurementForm : ISectionForm
{
    private const int MostBids = 10_000;

    public Revision Revision { get; set; } = new();

    [Display(Name = "How was it procured?")]
    public ProcurementRoute? Route { get; set; }

    [Display(Name = "Ground for the direct award", Description = "In the words of Procurement Act 2023 Schedule 5, or of the waiver. Only for a direct award.")]
    [StringLength(Contract.ShortTextMaxLength)]
    public string? DirectAwardGround { get; set; }

    [Display(Name = "Bids received")]
    [Range(0, MostBids, ErrorMessage = "Bids received must be between 0 and 10,000")]
    public int? BidsReceived { get; set; }

    [Display(Name = "Procurement started on", Description = "The day of the first notice or advertisement. It decides which Act applies.")]
    public DateOnly? ProcurementStartedOn { get; set; }

    [Display(Name = "What is mainly bought?")]
    public ProcurementType? ProcurementType { get; set; }

    [Display(Name = "Is it a light touch contract?", Description = "Certain social, health and security services (Procurement Act 2023 section 9)")]
    public bool? IsLightTouch { get; set; }

    [Display(Name = "Is it a concession?", Description = "The supplier is paid at least in part by users (Procurement Act 2023 section 8)")]
    public bool? IsConcession { get; set; }

    [Display(Name = "Is it an exempted contract?", Description = "Procurement Act 2023 Schedule 2")]
    public bool? IsExempt { get; set; }
}

internal sealed class SaveProcurement : ISection<ProcurementForm>
{
    public AgreementSection Section => AgreementSection.Procurement;

    public Task<ProcurementForm> FillAsync(Contract contract, CancellationToken cancel) => Task.FromResult(new ProcurementForm
    {
        Route = contract.Route == ProcurementRoute.Unknown ? null : contract.Route,
        DirectAwardGround = contract.DirectAwardGround,
        BidsReceived = contract.BidsReceived,
        ProcurementStartedOn = contract.ProcurementStartedOn,
        ProcurementType = contract.ProcurementType,
        IsLightTouch = contract.IsLightTouch,
        IsConcession = contract.IsConcession,
        IsExempt = contract.IsExempt,
    });

    public Task OfferAsync(Contract contract, ProcurementForm form, CancellationToken cancel) => Task.CompletedTask;

    public Task ApplyAsync(Contract contract, ProcurementForm form, ModelStateDictionary problems, CancellationToken cancel)
    {
        var ground = Texts.Trimmed(form.DirectAwardGround);
        if (ground is not null && form.Route is not (null or ProcurementRoute.DirectAward))
        {
            problems.AddModelError(nameof(form.DirectAwardGround), "Remove the ground, or choose “Direct award” as how it was procured");
            return Task.CompletedTask;
        }

        contract.Route = form.Route ?? ProcurementRoute.Unknown;
        contract.DirectAwardGround = ground;
        contract.BidsReceived = form.BidsReceived;
        contract.ProcurementStartedOn = form.ProcurementStartedOn;
        contract.ProcurementType = form.ProcurementType;
        contract.IsLightTouch = form.IsLightTouch;
        contract.IsConcession = AgreementFields.Has(contract.Kind, AgreementField.IsConcession) ? form.IsConcession : contract.IsConcession;
        contract.IsExempt = AgreementFields.Has(contract.Kind, AgreementField.IsExempt) ? form.IsExempt : contract.IsExempt;
        return Task.CompletedTask;
    }
}
