using System.Globalization;
using ContractOversight.Domain.Publication;

namespace ContractOversight.Data.Samples;

/// <summary>Stores what the made-up office published, owes and withholds, for its agreements and for itself.</summary>
internal static class SampleDisclosures
{
    private const int DaysUntilWithholdingIsLookedAtAgain = 180;

    private static readonly SampleDisclosure[] OfTheOffice =
    [
        new("Spending over £500, last quarter", "sio-3g", 20),
        new("Spending over £500, the quarter before", "sio-3g", -70, -74),
        new("Register of gifts and hospitality", "sio-2e", -3),
        new("Budget and precept", "sio-3a", -230, -238),
        new("List of contracts up to £10,000", "sio-4d", -70, -66),
    ];

    public static async Task AddAsync(OversightDbContext db, SampleScene scene, IReadOnlyList<StoredSample> agreements, CancellationToken cancel)
    {
        db.AddRange(agreements.SelectMany(pair => pair.Sample.Disclosures.Select(
            (sample, index) => Disclosure(sample, scene, pair.Contract.Id, $"{pair.Sample.Reference}-{index + 1}"))));
        db.AddRange(OfTheOffice.Select((sample, index) => Disclosure(sample, scene, null, string.Create(CultureInfo.InvariantCulture, $"office-{index + 1}"))));
        await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();
    }

    private static Disclosure Disclosure(SampleDisclosure sample, SampleScene scene, int? contractId, string page) => new()
    {
        OfficeId = scene.OfficeId,
        ContractId = contractId,
        What = sample.What,
        DutyCode = sample.Duty,
        Due = sample.DueInDays is { } due ? scene.Today.AddDays(due) : null,
        PublishedOn = sample.DoneInDays is { } done ? scene.Today.AddDays(done) : null,
        PublishedAt = sample.DoneInDays is null ? null : $"https://northmere.example/published/{page.ToLowerInvariant()}",
        Withheld = sample.Withheld,
        WithheldBasis = sample.Basis,
        WithheldDecidedBy = sample.DecidedBy,
        WithheldLookAgainOn = sample.Withheld is null ? null : scene.Today.AddDays(DaysUntilWithholdingIsLookedAtAgain),
    };
}
