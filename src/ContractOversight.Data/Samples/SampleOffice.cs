using ContractOversight.Data.People;
using ContractOversight.Domain.Contracts;
using ContractOversight.Domain.Parties;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Data.Samples;

/// <summary>The made-up office that shows what the register does, and beside it the historic examples.</summary>
public sealed class SampleOffice(OversightDbContext db, Accounts accounts, Actor actor)
{
    /// <summary>Known to everybody who reads the source: accepted in development only.</summary>
    public const string Password = "northmere-sample-office";

    public const string Code = "northmere";

    internal const string Leaver = "leaver@northmere.example";

    public static IReadOnlyList<SampleSignIn> SignIns { get; } =
    [
        new("officer@northmere.example", "Asha Okafor", OversightRoles.Officer),
        new("second.officer@northmere.example", "Tom Reddy", OversightRoles.Officer),
        new("third.officer@northmere.example", "Mina Calder", OversightRoles.Officer),
        new("commissioner@northmere.example", "Jo Whitlock", OversightRoles.Commissioner),
        new("admin@northmere.example", "Sam Price", OversightRoles.Administrator),
        new("officer@historic.example", "Kit Larwood", OversightRoles.Officer, HistoricExamples.Code),
        new("commissioner@historic.example", "Ros Amery", OversightRoles.Commissioner, HistoricExamples.Code),
    ];

    /// <summary>References of the agreements to publish once the sample is loaded; the rest stay approved and unpublished.</summary>
    public static IReadOnlyList<string> ToPublish { get; } =
    [
        .. SampleAgreements.All.Where(sample => sample.State == RecordState.Approved && sample.Disclosures.Any(disclosure => disclosure.DoneInDays is not null))
            .Select(sample => sample.Reference),
    ];

    /// <summary>Loads both offices where no office exists.</summary>
    /// <param name="today">The day that every day of the made-up office is counted from.</param>
    /// <param name="cancel">Stops between the parts.</param>
    /// <returns>False when there was an office already and nothing was done.</returns>
    public async Task<bool> LoadAsync(DateOnly today, CancellationToken cancel)
    {
        if (await db.Offices.AnyAsync(cancel))
        {
            return false;
        }

        var before = actor.Reason;
        actor.Reason = "Sample data";
        try
        {
            await LoadAllAsync(today, cancel);
        }
        finally
        {
            actor.Reason = before;
        }

        return true;
    }

    private async Task LoadAllAsync(DateOnly today, CancellationToken cancel)
    {
        var office = new Office
        {
            Code = Code,
            Name = "Office of the Police and Crime Commissioner for Northmere",
            PoliceArea = "Northmere",
            ContactEmail = "contracts@northmere.example",
            IsFictitious = true,
        };
        var historic = HistoricExamples.Office();
        db.AddRange(office, historic);
        await db.SaveChangesAsync(cancel);
        var people = await SamplePeople.AddAsync(
            accounts, new Dictionary<string, Office> { [office.Code] = office, [historic.Code] = historic });
        db.ChangeTracker.Clear();

        // After the people, whose accounts are each added in a transaction of their own.
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var scene = new SampleScene(today, office.Id, people);
        var suppliers = await SampleSuppliers.AddAsync(db, scene, cancel);
        var agreements = await SampleContracts.AddAsync(db, scene, suppliers, cancel);
        await SamplePowers.AddAsync(db, scene, agreements, cancel);
        await SamplePerformance.AddAsync(db, scene, agreements, cancel);
        await SampleCosts.AddAsync(db, scene, agreements, suppliers, cancel);
        await SampleReviews.AddAsync(db, scene, agreements, cancel);
        await SampleDisclosures.AddAsync(db, scene, agreements, cancel);
        await SampleQuestions.AddAsync(db, scene, agreements, cancel);
        await HistoricExamples.AddAsync(db, historic.Id, today, cancel);
        await transaction.CommitAsync(cancel);
    }
}

/// <summary>A sign-in of the sample data.</summary>
public sealed record SampleSignIn(string Email, string Name, string Role, string OfficeCode = SampleOffice.Code);
