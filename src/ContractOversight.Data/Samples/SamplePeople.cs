using ContractOversight.Data.People;
using ContractOversight.Domain.Parties;

namespace ContractOversight.Data.Samples;

/// <summary>Adds the made-up people: one for each sign-in, and one who has left.</summary>
internal static class SamplePeople
{
    /// <returns>Sign-in ids by e-mail address.</returns>
    public static async Task<IReadOnlyDictionary<string, string>> AddAsync(Accounts accounts, IReadOnlyDictionary<string, Office> offices)
    {
        var ids = new Dictionary<string, string>();
        foreach (var person in SampleOffice.SignIns)
        {
            var user = User(person.Email, person.Name, person.Role == OversightRoles.Administrator ? null : offices[person.OfficeCode].Id, isActive: true);
            Done(await accounts.AddAsync(user, SampleOffice.Password, person.Role));
            ids[person.Email] = user.Id;
        }

        var leaver = User(SampleOffice.Leaver, "Morgan Tate", offices[SampleOffice.Code].Id, isActive: false);
        Done(await accounts.AddAsync(leaver, Guid.NewGuid().ToString(), OversightRoles.Officer));
        ids[SampleOffice.Leaver] = leaver.Id;
        return ids;
    }

    private static OversightUser User(string email, string name, int? officeId, bool isActive) => new()
    {
        UserName = email,
        Email = email,
        EmailConfirmed = true,
        DisplayName = name,
        OfficeId = officeId,
        IsActive = isActive,
    };

    private static void Done(IReadOnlyList<string> problems)
    {
        if (problems.Count > 0)
        {
            throw new InvalidOperationException("The sample office's people could not be added: " + string.Join(" ", problems));
        }
    }
}
