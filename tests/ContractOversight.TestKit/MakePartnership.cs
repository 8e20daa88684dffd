using ContractOversight.Domain.Partnership;

namespace ContractOversight.TestKit;

/// <summary>Made-up records of what a provider's staff do.</summary>
public static partial class Make
{
    public static OutsourcedActivity Activity(
        int contractId = 1, PoliceRole role = PoliceRole.DesignatedPowers, string what = "Booking people into custody", DateOnly? endedOn = null, int id = 0) => new()
        {
            Id = id,
            ContractId = contractId,
            What = what,
            Role = role,
            EndedOn = endedOn,
        };

    /// <summary>A complete designation from a year ago that states no end, unless the test says otherwise.</summary>
    public static Designation Designation(
        int contractId = 1, int activityId = 1, DesignationKind kind = DesignationKind.DetentionOfficer, DateOnly? givenOn = null, DateOnly? expiresOn = null,
        DateOnly? withdrawnOn = null, string? training = "Custody course, certificates on file", DateOnly? fitAndProperOn = null, bool hasDecision = true,
        string? complaints = "The force's professional standards department", int id = 0) => new()
        {
            Id = id,
            ContractId = contractId,
            ActivityId = activityId,
            Kind = kind,
            Powers = "Search and fingerprint in the custody suite",
            PeopleCount = 12,
            GivenOn = givenOn ?? Today.Date.AddYears(-1),
            ExpiresOn = expiresOn,
            WithdrawnOn = withdrawnOn,
            TrainingEvidence = training,
            FitAndProperOn = hasDecision ? fitAndProperOn ?? Today.Date.AddYears(-1) : null,
            FitAndProperBy = hasDecision ? "Assistant chief constable" : null,
            ComplaintRoute = complaints,
            RecordedAt = Noon,
            RecordedById = "tester",
        };

    /// <summary>A placing with the same place in every dimension, save where the test says otherwise.</summary>
    public static RelationPlacing Placing(
        int contractId = 1, RelationSide side = RelationSide.Client, int places = 3, int? form = -1, int? medium = null, int? accountability = null,
        DateOnly? placedOn = null) => new()
        {
            ContractId = contractId,
            Side = side,
            PlacedOn = placedOn ?? Today.Date,
            PlacedBy = "Contract manager",
            Form = form == -1 ? places : form,
            Norms = places,
            Medium = medium ?? places,
            Culture = places,
            Dependence = places,
            Accountability = accountability ?? places,
            Conflict = places,
            RecordedAt = Noon,
            RecordedById = "tester",
        };
}
