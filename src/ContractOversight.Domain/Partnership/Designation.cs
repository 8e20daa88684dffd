namespace ContractOversight.Domain.Partnership;

/// <summary>
/// The chief officer's decision that staff of a provider may use certain powers for one activity. It counts people and
/// names none.
/// </summary>
/// <remarks>Police Reform Act 2002 s.39, https://www.legislation.gov.uk/ukpga/2002/30/section/39, read as at 2007 on 23 November 2026.</remarks>
public sealed class Designation
{
    /// <summary>The most characters the powers, the training evidence, the complaint route or a reason may have.</summary>
    public const int TextMaxLength = 2_000;

    /// <summary>The most characters a role may have.</summary>
    public const int RoleMaxLength = 200;

    /// <summary>The register's own number for the designation; 0 until it is stored.</summary>
    public int Id { get; init; }

    /// <summary>The agreement.</summary>
    public required int ContractId { get; init; }

    /// <summary>The activity it is for.</summary>
    public required int ActivityId { get; init; }

    /// <summary>What the staff were made.</summary>
    public required DesignationKind Kind { get; init; }

    /// <summary>Which powers were given, with any limits.</summary>
    public required string Powers { get; init; }

    /// <summary>How many people hold it, 1 or more; null when not known.</summary>
    public int? PeopleCount { get; init; }

    /// <summary>First day on which it holds.</summary>
    public required DateOnly GivenOn { get; init; }

    /// <summary>Last day, inclusive, on which it holds; null when it states no end.</summary>
    public DateOnly? ExpiresOn { get; init; }

    /// <summary>What shows that the people are adequately trained; null when nothing is on file.</summary>
    public string? TrainingEvidence { get; init; }

    /// <summary>Day on which the provider was found a fit and proper person to supervise them; null when no decision is on file.</summary>
    public DateOnly? FitAndProperOn { get; init; }

    /// <summary>Role, never the name, of whoever found the provider fit and proper; null when no decision is on file.</summary>
    public string? FitAndProperBy { get; init; }

    /// <summary>How somebody complains about the people who use the powers; null when not known.</summary>
    public string? ComplaintRoute { get; init; }

    /// <summary>Day from which it no longer holds because it was withdrawn; null when it was not.</summary>
    public DateOnly? WithdrawnOn { get; set; }

    /// <summary>Why it was withdrawn; null when it was not.</summary>
    public string? WithdrawnBecause { get; set; }

    /// <summary>Instant at which it was recorded, UTC.</summary>
    public required DateTime RecordedAt { get; init; }

    /// <summary>Sign-in id of the person who recorded it.</summary>
    public required string RecordedById { get; init; }

    /// <summary>Whether it is given, not withdrawn and not run out on a day; both ends of its term count. Says nothing of what is missing on file.</summary>
    /// <param name="day">The UK day.</param>
    public bool HoldsOn(DateOnly day) =>
        GivenOn <= day && (ExpiresOn is null || ExpiresOn >= day) && (WithdrawnOn is null || WithdrawnOn > day);
}
