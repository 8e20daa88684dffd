using ContractOversight.Data;
using ContractOversight.Data.People;
using ContractOversight.Web.Features.Shared.Components;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Contracts;

/// <summary>The people of the office who can look after an agreement.</summary>
internal sealed class ContractPeople(OversightDbContext db, Actor actor)
{
    public async Task<IReadOnlyList<Choice>> ChoicesAsync(bool includeLeavers, CancellationToken cancel)
    {
        var office = actor.OfficeId;
        var people = await db.Users.Where(user => user.OfficeId == office && (includeLeavers || user.IsActive))
            .OrderBy(user => user.DisplayName).ThenBy(user => user.Id)
            .Select(user => new { user.Id, user.DisplayName, user.IsActive }).ToListAsync(cancel);
        return [.. people.Select(user => new Choice(user.Id, user.IsActive ? user.DisplayName : $"{user.DisplayName} (has left)"))];
    }

    /// <summary>Names by sign-in id, for whoever is named on an agreement or in its history.</summary>
    public Task<Dictionary<string, string>> NamesAsync(IEnumerable<string?> ids, CancellationToken cancel)
    {
        var wanted = ids.OfType<string>().Distinct().ToList();
        return db.Users.Where(user => wanted.Contains(user.Id)).ToDictionaryAsync(user => user.Id, user => user.DisplayName, cancel);
    }

    /// <summary>Whether the person belongs to the office and still has access.</summary>
    public Task<bool> IsHereAsync(string id, CancellationToken cancel)
    {
        var office = actor.OfficeId;
        return db.Users.AnyAsync(user => user.Id == id && user.OfficeId == office && user.IsActive, cancel);
    }
}
