using ContractOversight.Domain.Contracts;
using ContractOversight.Domain.Partnership;

namespace ContractOversight.Data.Samples;

/// <summary>Says of the made-up custody agreements which police powers their staff need, and who gave them.</summary>
internal static class SamplePowers
{
    private const string DetentionAndTransport = "NM-0201";
    private const string Guarding = "NM-0208";
    private const string ComplaintRoute = "To the force's professional standards department, and from there to the police complaints body.";

    public static async Task AddAsync(
        OversightDbContext db, SampleScene scene, IReadOnlyList<StoredSample> agreements, CancellationToken cancel)
    {
        var custody = agreements.Where(pair => pair.Contract.State == RecordState.Approved
            && $"{pair.Contract.Title} {pair.Contract.Category}".Contains("custody", StringComparison.OrdinalIgnoreCase)).ToList();
        var activities = custody.Where(pair => pair.Contract.Reference != DetentionAndTransport)
            .Select(pair => new OutsourcedActivity { ContractId = pair.Contract.Id, What = pair.Contract.Title, Role = PoliceRole.NoPowers }).ToList();
        var detention = custody.Single(pair => pair.Contract.Reference == DetentionAndTransport).Contract;
        var looking = new OutsourcedActivity { ContractId = detention.Id, What = "Looking after people in custody", Role = PoliceRole.DesignatedPowers };
        var escorting = new OutsourcedActivity { ContractId = detention.Id, What = "Taking people to court", Role = PoliceRole.DesignatedPowers };
        var guarding = agreements.Single(pair => pair.Contract.Reference == Guarding).Contract;
        db.Add(new OutsourcedActivity { ContractId = guarding.Id, What = "Keeping order at the front counter", Role = PoliceRole.AccreditedScheme });
        db.AddRange(activities);
        db.AddRange(looking, escorting);
        await db.SaveChangesAsync(cancel);
        db.AddRange(
            Designation(scene, looking, DesignationKind.DetentionOfficer, "Search people who are detained, and take fingerprints and photographs.", people: 64, scene.Day(20)),
            Designation(scene, escorting, DesignationKind.EscortOfficer, "Take arrested people to a police station, and keep them in custody on the way to court.", people: 22, scene.Today.AddDays(40)));
        await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();
    }

    private static Designation Designation(SampleScene scene, OutsourcedActivity activity, DesignationKind kind, string powers, int people, DateOnly expiresOn) => new()
    {
        ContractId = activity.ContractId,
        ActivityId = activity.Id,
        Kind = kind,
        Powers = powers,
        PeopleCount = people,
        GivenOn = scene.Day(-29),
        ExpiresOn = expiresOn,
        TrainingEvidence = "Certificates of the initial course and the yearly refresher, held by the provider and sampled by the office.",
        FitAndProperOn = scene.Day(-30),
        FitAndProperBy = "Chief constable",
        ComplaintRoute = ComplaintRoute,
        RecordedAt = SampleScene.At(scene.Day(-29)),
        RecordedById = scene.Officer,
    };
}
