using ContractOversight.Data;
using ContractOversight.Domain.Calendar;
using ContractOversight.Domain.Partnership;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Partnership;

/// <summary>Opens a round with the latest edition of the questionnaire, or closes it.</summary>
internal sealed class OpenHealthCheck(OversightDbContext db, UkClock clock)
{
    /// <summary>The number of the open round: the one that is open already, or a new one.</summary>
    public async Task<int> RunAsync(int contractId, CancellationToken cancel)
    {
        if (await db.HealthChecks.FirstOrDefaultAsync(row => row.ContractId == contractId && row.ClosedOn == null, cancel) is { } open)
        {
            return open.Id;
        }

        var check = new HealthCheck { ContractId = contractId, Edition = HealthQuestionnaire.Latest.Edition, OpenedOn = clock.Today };
        db.HealthChecks.Add(check);
        await db.SaveChangesAsync(cancel);
        return check.Id;
    }

    /// <returns>False when the agreement has no such open round.</returns>
    public async Task<bool> CloseAsync(int contractId, int checkId, CancellationToken cancel)
    {
        var check = await db.HealthChecks.SingleOrDefaultAsync(row => row.ContractId == contractId && row.Id == checkId && row.ClosedOn == null, cancel);
        if (check is null)
        {
            return false;
        }

        check.ClosedOn = clock.Today;
        await db.SaveChangesAsync(cancel);
        return true;
    }
}
