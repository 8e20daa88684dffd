using System.ComponentModel.DataAnnotations;
using ContractOversight.Data;
using ContractOversight.Data.People;
using ContractOversight.Domain.Contracts;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Contracts;

/// <summary>What every form that changes an agreement carries: which state of it the person saw, and why it is changed.</summary>
internal sealed class Revision
{
    public Guid Version { get; set; }

    [Display(Name = "Why is it changed?", Description = "The reason is kept in the history. It is asked because the agreement has been approved.")]
    [StringLength(Contract.DescriptionMaxLength)]
    public string? Reason { get; set; }
}

/// <summary>
/// Saves a change to an agreement, whichever form made it: refuses it when somebody else was quicker, asks for a reason
/// once the agreement is approved, and takes the approval back where the change calls for it.
/// </summary>
internal sealed class SaveContract(OversightDbContext db, Actor actor)
{
    public const string VersionKey = "Revision.Version";
    private const string ReasonKey = "Revision.Reason";
    private const string TooLate = "Somebody else changed this agreement while you were working. Nothing of yours is saved yet. Compare, then save again";

    /// <summary>Null when there is no such agreement in the person's office.</summary>
    public Task<Contract?> FindAsync(int id, CancellationToken cancel) =>
        db.Contracts.SingleOrDefaultAsync(contract => contract.Id == id, cancel);

    public static bool NeedsReason(Contract contract) => contract.State is RecordState.Approved or RecordState.Published;

    /// <summary>False when it was not saved; <paramref name="problems"/> then says why.</summary>
    public async Task<bool> SaveAsync(
        Contract contract, Revision revision, ModelStateDictionary problems, Func<Task> apply, CancellationToken cancel)
    {
        if (NeedsReason(contract) && string.IsNullOrWhiteSpace(revision.Reason))
        {
            problems.AddModelError(ReasonKey, "Say why it is changed");
        }

        if (contract.Version != revision.Version)
        {
            return Refuse(revision, contract.Version, problems);
        }

        if (!problems.IsValid)
        {
            return false;
        }

        var valueBefore = Values(contract);
        await apply();
        if (!problems.IsValid)
        {
            return false;
        }

        Reconsider(contract, valueBefore != Values(contract));
        actor.Reason = revision.Reason?.Trim();
        db.Entry(contract).Property(row => row.Version).IsModified = true;
        try
        {
            await db.SaveChangesAsync(cancel);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            var stored = await db.Contracts.AsNoTracking().Where(row => row.Id == contract.Id).Select(row => row.Version).SingleAsync(cancel);
            return Refuse(revision, stored, problems);
        }
    }

    /// <summary>Whoever changes a record that waits for approval has put it forward; an approval does not outlive the value it was given for.</summary>
    private void Reconsider(Contract contract, bool hasNewValue)
    {
        if (contract.State == RecordState.Ready)
        {
            contract.MadeReadyById = actor.Id;
        }
        else if (hasNewValue && NeedsReason(contract))
        {
            (contract.State, contract.MadeReadyById, contract.ApprovedById, contract.ApprovedAt) = (RecordState.Ready, actor.Id, null, null);
        }
    }

    private static bool Refuse(Revision revision, Guid stored, ModelStateDictionary problems)
    {
        // What was typed stays; saved again, it is a decision made in the knowledge of the other change.
        revision.Version = stored;
        problems.AddModelError(VersionKey, TooLate);
        return false;
    }

    private static (long?, long?, long?, long?, bool?) Values(Contract contract) => (
        contract.EstimatedValuePence, contract.AwardedValuePence, contract.CurrentValuePence, contract.AnnualValuePence, contract.ValueIncludesVat);
}
