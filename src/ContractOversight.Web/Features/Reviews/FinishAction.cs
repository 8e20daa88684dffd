using ContractOversight.Data;
using ContractOversight.Domain.Calendar;
using ContractOversight.Jobs.FlagSweep;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Reviews;

/// <summary>Marks an action of a review as done today.</summary>
internal sealed class FinishAction(OversightDbContext db, UkClock clock, FlagSweepJob sweep)
{
    /// <returns>False when the agreement has no such action; an action already done stays as it was.</returns>
    public async Task<bool> RunAsync(int contractId, int actionId, CancellationToken cancel)
    {
        var action = await db.ReviewActions.SingleOrDefaultAsync(row => row.ContractId == contractId && row.Id == actionId, cancel);
        if (action is null)
        {
            return false;
        }

        action.DoneOn ??= clock.Today;
        await db.SaveChangesAsync(cancel);
        await sweep.RunForAsync(contractId, clock.Today, cancel);
        return true;
    }
}
