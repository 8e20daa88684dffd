namespace ContractOversight.Domain.Publication;

/// <summary>One modification of a contract, planned or made. Null means "not recorded".</summary>
public sealed record ModificationFacts
{
    /// <summary>Tells it from the contract's other modifications.</summary>
    public required string Key { get; init; }

    /// <summary>The day on which it is planned to be made.</summary>
    public DateOnly? PlannedOn { get; init; }

    /// <summary>The day it was made; null while it is not.</summary>
    public DateOnly? MadeOn { get; init; }

    /// <summary>Estimated value just before it, pence including VAT.</summary>
    public long? ValueBeforePence { get; init; }

    /// <summary>Change of that value, pence; negative for a decrease, 0 for none.</summary>
    public long? ValueChangePence { get; init; }

    /// <summary>The maximum term provided for on award, in days, options included.</summary>
    public int? MaximumTermDays { get; init; }

    /// <summary>Change of the term in days; negative for shorter, 0 for none.</summary>
    public int? TermChangeDays { get; init; }

    /// <summary>True when it replaces the supplier on corporate restructuring (PA23 Sch.8 para 9).</summary>
    public bool IsNovation { get; init; }

    /// <summary>Whether it could reasonably have been made together with an earlier one (s.75(4)); null when nobody has said.</summary>
    public bool? CouldHaveBeenMadeWithEarlier { get; init; }

    /// <summary>Whether it materially changes the scope; null when nobody has said.</summary>
    public bool? ChangesScope { get; init; }

    /// <summary>Whether it materially shifts the economic balance to the supplier; null when nobody has said.</summary>
    public bool? FavoursSupplier { get; init; }

    /// <summary>The ground of PA23 Sch.8 relied on, for instance "para 4"; null when none is.</summary>
    public string? Schedule8Ground { get; init; }

    /// <summary>Standstill stated in the change notice, in working days; null when none is stated.</summary>
    public int? StandstillDays { get; init; }

    /// <summary>The day the change notice (UK10) was published.</summary>
    public DateOnly? NoticeOn { get; init; }

    /// <summary>True when it turns a contract that was not public into a public contract.</summary>
    public bool IsConvertible { get; init; }
}

/// <summary>How s.75(2) is read, whose two exceptions are joined by "or".</summary>
public enum ModificationReading
{
    /// <summary>A notice is published unless both the value and the term change stay within their limits.</summary>
    Cautious,

    /// <summary>A notice is published only when both limits are exceeded.</summary>
    Literal,
}
