using ContractOversight.Data.People;
using ContractOversight.Domain.Parties;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Data.Samples;

/// <summary>The made-up office that shows what the register does.</summary>
public sealed class SampleOffice(OversightDbContext db, Accounts accounts)
{
    /// <summary>Known to everybody who reads the source: accepted in development only.</summary>
    public const string Password = "northmere-sample-office";

    public static IReadOnlyList<SampleSignIn> SignIns { get; } =
    [
        new("officer@northmere.example", "Asha Okafor", OversightRoles.Officer),
        new("second.officer@northmere.example", "Tom Reddy", OversightRoles.Officer),
        new("commissioner@northmere.example", "Jo Whitlock", OversightRoles.Commissioner),
        new("admin@northmere.example", "Sam Price", OversightRoles.Administrator),
    ];

    /// <summary>Loads it where no office exists.</summary>
    /// <returns>False when there was an office already and nothing was done.</returns>
    public async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await db.Offices.AnyAsync(cancel))
        {
            return false;
        }

        var office = new Office
        {
            Code = "northmere",
            Name = "Office of the Police and Crime Commissioner for Northmere",
            PoliceArea = "Northmere",
            ContactEmail = "contracts@northmere.example",
            IsFictitious = true,
        };
        db.Offices.Add(office);
        await db.SaveChangesAsync(cancel);
        foreach (var person in SignIns)
        {
            await accounts.AddAsync(
                new OversightUser
                {
                    UserName = person.Email,
                    Email = person.Email,
                    EmailConfirmed = true,
                    DisplayName = person.Name,
                    OfficeId = person.Role == OversightRoles.Administrator ? null : office.Id,
                },
                Password, person.Role);
        }

        return true;
    }
}

/// <summary>A sign-in of the sample office.</summary>
public sealed record SampleSignIn(string Email, string Name, string Role);
