namespace ContractOversight.Domain.Flags;

/// <summary>How soon somebody has to act on a finding; ordered so that a larger value is more urgent.</summary>
public enum Severity
{
    /// <summary>Worth knowing.</summary>
    Watch,

    /// <summary>Needs somebody's decision.</summary>
    Act,

    /// <summary>A duty or a date has been missed, or a service is failing.</summary>
    Urgent,
}
