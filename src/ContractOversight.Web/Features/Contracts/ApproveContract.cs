using ContractOversight.Data;
using ContractOversight.Data.People;
using ContractOversight.Domain.Calendar;
using ContractOversight.Domain.Contracts;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Contracts;

/// <summary>
/// Moves a record on its way from draft to public: made ready by one person, approved by another. Publishing itself is
/// the publication pages' work; they call <see cref="PublishAsync"/> in the same save as the release.
/// </summary>
internal sealed class ApproveContract(OversightDbContext db, ContractReadiness readiness, Actor actor, UkClock clock)
{
    private const string Gone = "";
    private const string TooLate = "Somebody else changed this agreement while you were looking at it. Look at it again before you decide.";

    /// <summary>Null when it is done; empty when there is no such agreement; otherwise why it was refused.</summary>
    public Task<string?> MakeReadyAsync(int id, Guid version, CancellationToken cancel) => MoveAsync(id, version, ReadinessTarget.Ready, contract =>
    {
        if (contract.State != RecordState.Draft)
        {
            return "Only a draft can be put forward for approval.";
        }

        (contract.State, contract.MadeReadyById) = (RecordState.Ready, actor.Id);
        return null;
    }, cancel);

    public Task<string?> ApproveAsync(int id, Guid version, CancellationToken cancel) => MoveAsync(id, version, ReadinessTarget.Approve, contract =>
    {
        if (contract.State != RecordState.Ready)
        {
            return "Only a record that was put forward can be approved.";
        }

        if (contract.MadeReadyById == actor.Id)
        {
            return "You put this record forward or changed it since, so somebody else has to approve it.";
        }

        (contract.State, contract.ApprovedById, contract.ApprovedAt) = (RecordState.Approved, actor.Id, clock.UtcNow);
        return null;
    }, cancel);

    public Task<string?> ReturnAsync(int id, Guid version, CancellationToken cancel) => MoveAsync(id, version, null, contract =>
    {
        if (contract.State != RecordState.Ready)
        {
            return "Only a record that waits for approval can be returned to draft.";
        }

        (contract.State, contract.MadeReadyById) = (RecordState.Draft, null);
        return null;
    }, cancel);

    /// <summary>
    /// Marks an approved agreement as published, or leaves it so. It is not saved here: the caller saves it together with
    /// the release.
    /// </summary>
    /// <returns>Why it was refused, one sentence each; empty when it is done. Null when there is no such agreement.</returns>
    public async Task<IReadOnlyList<string>?> PublishAsync(int id, CancellationToken cancel)
    {
        var refusals = await readiness.WhyNotPublishAsync(id, cancel);
        if (refusals is { Count: 0 })
        {
            var contract = await db.Contracts.SingleAsync(row => row.Id == id, cancel);
            contract.State = RecordState.Published;
        }

        return refusals;
    }

    private async Task<string?> MoveAsync(
        int id, Guid version, ReadinessTarget? target, Func<Contract, string?> move, CancellationToken cancel)
    {
        if (await db.Contracts.SingleOrDefaultAsync(row => row.Id == id, cancel) is not { } contract)
        {
            return Gone;
        }

        if (contract.Version != version)
        {
            return TooLate;
        }

        var missing = target is { } asked ? await readiness.MissingAsync(contract, asked, cancel) : [];
        if (missing.Count > 0)
        {
            return $"Something is still missing. {string.Join(". ", missing.Select(item => item.What))}.";
        }

        if (move(contract) is { } refusal)
        {
            return refusal;
        }

        try
        {
            await db.SaveChangesAsync(cancel);
            return null;
        }
        catch (DbUpdateConcurrencyException)
        {
            return TooLate;
        }
    }
}
