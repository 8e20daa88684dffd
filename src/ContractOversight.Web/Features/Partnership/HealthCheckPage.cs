using ContractOversight.Data;
using ContractOversight.Domain.Partnership;
using ContractOversight.Web.Features.Contracts;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Partnership;

/// <summary>One round: who was asked and, once it is closed, what the sides say.</summary>
internal sealed record HealthCheckPage(
    ContractHeader Header, DateOnly Today, HealthCheck Check, IReadOnlyList<HealthInvitation> Invitations, IReadOnlyList<HealthResult>? Results)
{
    /// <summary>The private link that was just made, shown this once.</summary>
    public string? NewLink { get; init; }

    public string Address => $"/office/contracts/{Header.Id}/partnership/health/{Check.Id}";

    public int Telling => Results?.Count(result => result.Gap >= HealthResult.TellingGap) ?? 0;
}

internal sealed class HealthCheckQuery(OversightDbContext db)
{
    public async Task<HealthCheckPage?> LoadAsync(ContractHeader header, int checkId, DateOnly today, CancellationToken cancel)
    {
        var check = await db.HealthChecks.AsNoTracking().SingleOrDefaultAsync(row => row.ContractId == header.Id && row.Id == checkId, cancel);
        if (check is null)
        {
            return null;
        }

        var invitations = await db.HealthInvitations.AsNoTracking().Where(row => row.CheckId == checkId)
            .OrderBy(row => row.Side).ThenBy(row => row.Id).ToListAsync(cancel);

        // Results that grow answer by answer would show what the latest one said, so they wait until the round is closed.
        var results = check.ClosedOn is null
            ? null
            : HealthResult.Of(
                HealthQuestionnaire.Of(check.Edition), await db.HealthAnswers.AsNoTracking().Where(row => row.CheckId == checkId).ToListAsync(cancel));
        return new HealthCheckPage(header, today, check, invitations, results);
    }
}
