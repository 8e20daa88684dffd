namespace ContractOversight.Domain.Publication;

/// <summary>What sort of value a column holds. A format decides from it how the value is written.</summary>
public enum CellKind
{
    /// <summary>Words; never read as a formula by a spreadsheet.</summary>
    Text,

    /// <summary>A day without a time.</summary>
    Day,

    /// <summary>Pounds sterling, kept as whole pence.</summary>
    Pounds,

    /// <summary>A whole number of things.</summary>
    Count,

    /// <summary>A measured number, such as a KPI reading or a ratio.</summary>
    Number,

    /// <summary>A statement that is true or false.</summary>
    YesNo,

    /// <summary>A moment in UTC.</summary>
    Instant,
}
