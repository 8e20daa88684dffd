using System.ComponentModel.DataAnnotations;
using ContractOversight.Data;
using ContractOversight.Data.People;
using ContractOversight.Domain.Contracts;

namespace ContractOversight.Web.Features.Retention;

/// <summary>What somebody types to hold a record, or to end its hold.</summary>
internal sealed class HoldRecordForm
{
    [Display(Name = "Why")]
    [Required(ErrorMessage = "Say why, for instance the dispute or inquiry it is needed for")]
    [StringLength(Contract.TitleMaxLength)]
    public string? Reason { get; set; }
}

/// <summary>The page that asks for it.</summary>
internal sealed record HoldRecordPage(Contracts.ContractHeader Header, string? HeldBecause, HoldRecordForm Form);

/// <summary>Holds a record against removal, or ends the hold; the reason is kept in the audit trail either way.</summary>
internal sealed class HoldRecord(OversightDbContext db, Actor actor)
{
    public async Task RunAsync(Contract contract, string reason, CancellationToken cancel)
    {
        actor.Reason = reason;
        contract.LegalHoldReason = contract.LegalHoldReason is null ? reason : null;
        await db.SaveChangesAsync(cancel);
    }
}
