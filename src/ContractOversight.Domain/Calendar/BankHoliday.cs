namespace ContractOversight.Domain.Calendar;

/// <summary>One bank holiday, and the parts of the United Kingdom that keep it.</summary>
/// <param name="On">The day off, after any substitution for a weekend.</param>
/// <param name="KeptIn">The parts of the UK that keep it.</param>
public sealed record BankHoliday(DateOnly On, UkNations KeptIn);

/// <summary>Parts of the United Kingdom; a holiday may be kept in several.</summary>
[Flags]
public enum UkNations
{
    /// <summary>Nowhere.</summary>
    None = 0,

    /// <summary>England and Wales, which share one calendar.</summary>
    EnglandAndWales = 1,

    /// <summary>Scotland.</summary>
    Scotland = 2,

    /// <summary>Northern Ireland.</summary>
    NorthernIreland = 4,

    /// <summary>Every part.</summary>
    All = EnglandAndWales | Scotland | NorthernIreland,
}
