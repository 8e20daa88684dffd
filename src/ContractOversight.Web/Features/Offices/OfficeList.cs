using ContractOversight.Data;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Offices;

internal sealed record OfficeRow(int Id, string Code, string Name, string? PoliceArea, string? ContactEmail, int People);

internal sealed record OfficeListPage(IReadOnlyList<OfficeRow> Offices);

internal sealed class OfficeList(OversightDbContext db)
{
    public async Task<OfficeListPage> AskAsync(CancellationToken cancel) => new(await db.Offices.OrderBy(office => office.Name)
        .Select(office => new OfficeRow(
            office.Id, office.Code, office.Name, office.PoliceArea, office.ContactEmail, db.Users.Count(user => user.OfficeId == office.Id && user.IsActive)))
        .ToListAsync(cancel));

    public Task<KeepOfficeForm?> FindAsync(int id, CancellationToken cancel) => db.Offices.Where(office => office.Id == id)
        .Select(office => new KeepOfficeForm
        {
            Id = office.Id,
            Code = office.Code,
            Name = office.Name,
            PoliceArea = office.PoliceArea,
            ContactEmail = office.ContactEmail,
        })
        .SingleOrDefaultAsync(cancel);
}
