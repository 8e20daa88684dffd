using ContractOversight.Data;
using ContractOversight.Domain.Contracts;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Contracts;

/// <summary>The sections of an agreement and how far each has got.</summary>
internal sealed record SectionListPage(
    int Id, string Reference, string Title, RecordState State, IReadOnlyList<SectionProgress> Sections, IReadOnlyList<MissingItem> Missing);

/// <param name="Section">The section.</param>
/// <param name="Missing">Things missing in it before publication.</param>
internal sealed record SectionProgress(AgreementSection Section, int Missing);

internal sealed class SectionList(OversightDbContext db, ContractReadiness readiness)
{
    public async Task<SectionListPage?> FindAsync(int id, CancellationToken cancel)
    {
        if (await db.Contracts.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancel) is not { } contract)
        {
            return null;
        }

        var missing = await readiness.MissingAsync(contract, ReadinessTarget.Publish, cancel);
        return new SectionListPage(
            id, contract.Reference, contract.Title, contract.State,
            [.. AgreementFields.Sections(contract.Kind).Select(section => new SectionProgress(section, missing.Count(item => item.Section == section)))],
            missing);
    }
}
