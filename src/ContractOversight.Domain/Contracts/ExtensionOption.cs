namespace ContractOversight.Domain.Contracts;

/// <summary>A right to extend an agreement, which never uses itself: a person takes it, turns it down or lets it lapse.</summary>
public sealed class ExtensionOption
{
    /// <summary>The register's own number for the option; 0 until it is stored.</summary>
    public int Id { get; init; }

    /// <summary>The agreement.</summary>
    public required int ContractId { get; init; }

    /// <summary>Place in the order in which the options can be taken, from 1.</summary>
    public required int Ordinal { get; init; }

    /// <summary>Calendar months that taking it adds to the term, 1 or more.</summary>
    public required int Months { get; init; }

    /// <summary>What became of it.</summary>
    public ExtensionOptionState State { get; set; }

    /// <summary>Last day to take it; null means the last day of the term it would extend.</summary>
    public DateOnly? DecideBy { get; set; }

    /// <summary>Day of the decision; null while it is open.</summary>
    public DateOnly? DecidedOn { get; set; }

    /// <summary>Why it was taken, turned down or left to lapse; null while it is open.</summary>
    public string? Reason { get; set; }
}
