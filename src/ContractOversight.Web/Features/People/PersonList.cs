using System.Globalization;
using ContractOversight.Data;
using ContractOversight.Web.Features.Shared.Components;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.People;

internal sealed record PersonRow(string Id, string Name, string Email, string? Role, string? Office, bool IsActive);

internal sealed record PersonListPage(IReadOnlyList<PersonRow> People);

internal sealed record NewPasswordPage(string What, string Email, string Password);

/// <summary>Everybody who signs in or did.</summary>
internal sealed class PersonList(OversightDbContext db)
{
    public async Task<PersonListPage> AskAsync(CancellationToken cancel) => new(await ReadAsync(null, cancel));

    public async Task<PersonRow?> FindAsync(string id, CancellationToken cancel) => (await ReadAsync(id, cancel)).SingleOrDefault();

    public async Task<IReadOnlyList<Choice>> OfficesAsync(CancellationToken cancel) =>
        [.. (await db.Offices.OrderBy(office => office.Name).Select(office => new { office.Id, office.Name }).ToListAsync(cancel))
            .Select(office => new Choice(office.Id.ToString(CultureInfo.InvariantCulture), office.Name))];

    private Task<List<PersonRow>> ReadAsync(string? id, CancellationToken cancel) =>
        db.Users.Where(user => id == null || user.Id == id).OrderBy(user => user.DisplayName).ThenBy(user => user.Id)
            .Select(user => new PersonRow(
                user.Id, user.DisplayName, user.Email ?? "",
                db.UserRoles.Where(row => row.UserId == user.Id).Join(db.Roles, row => row.RoleId, role => role.Id, (_, role) => role.Name).FirstOrDefault(),
                db.Offices.Where(office => office.Id == user.OfficeId).Select(office => office.Name).FirstOrDefault(),
                user.IsActive))
            .ToListAsync(cancel);
}
