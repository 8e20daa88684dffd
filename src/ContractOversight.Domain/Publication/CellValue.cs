namespace ContractOversight.Domain.Publication;

/// <summary>One typed value of a published table. It holds numbers in place, so that a million rows make no garbage.</summary>
/// <remarks>Reading a property that does not fit <see cref="Kind"/> gives an unspecified value and never throws.</remarks>
public readonly struct CellValue
{
    private readonly string? _text;
    private readonly long _bits;

    private CellValue(CellKind kind, bool isMissing, string? text, long bits)
    {
        Kind = kind;
        IsMissing = isMissing;
        _text = text;
        _bits = bits;
    }

    /// <summary>What sort of value this is.</summary>
    public CellKind Kind { get; }

    /// <summary>True when nothing is recorded. Formats write an empty cell or null, never 0.</summary>
    public bool IsMissing { get; }

    /// <summary>The words of a text value; empty when missing.</summary>
    public string Text => _text ?? string.Empty;

    /// <summary>The day of a day value.</summary>
    public DateOnly Day => DateOnly.FromDayNumber((int)_bits);

    /// <summary>Whole pence of a pounds value; can be negative.</summary>
    public long Pence => _bits;

    /// <summary>The number of a count value.</summary>
    public long Count => _bits;

    /// <summary>The number of a number value; always finite.</summary>
    public double Number => BitConverter.Int64BitsToDouble(_bits);

    /// <summary>The answer of a yes-or-no value.</summary>
    public bool YesNo => _bits != 0;

    /// <summary>The moment of an instant value, in UTC.</summary>
    public DateTime Instant => new(_bits, DateTimeKind.Utc);

    /// <summary>Words. Null and empty both mean missing.</summary>
    public static CellValue OfText(string? value) => new(CellKind.Text, string.IsNullOrEmpty(value), value, 0);

    /// <summary>A day; null means missing.</summary>
    public static CellValue OfDay(DateOnly? value) => new(CellKind.Day, value is null, null, value?.DayNumber ?? 0);

    /// <summary>Pounds from whole pence; null means missing.</summary>
    public static CellValue OfPence(long? value) => new(CellKind.Pounds, value is null, null, value ?? 0);

    /// <summary>A count; null means missing.</summary>
    public static CellValue OfCount(long? value) => new(CellKind.Count, value is null, null, value ?? 0);

    /// <summary>A number; null, not-a-number and infinity mean missing.</summary>
    public static CellValue OfNumber(double? value) => value is { } number && double.IsFinite(number)
        ? new(CellKind.Number, false, null, BitConverter.DoubleToInt64Bits(number))
        : new(CellKind.Number, true, null, 0);

    /// <summary>Yes or no; null means missing.</summary>
    public static CellValue OfYesNo(bool? value) => new(CellKind.YesNo, value is null, null, value == true ? 1 : 0);

    /// <summary>A moment in UTC; null means missing.</summary>
    /// <exception cref="ArgumentException">The moment is not marked as UTC.</exception>
    public static CellValue OfInstant(DateTime? value)
    {
        if (value is { Kind: not DateTimeKind.Utc })
        {
            throw new ArgumentException("An instant is published in UTC.", nameof(value));
        }

        return new(CellKind.Instant, value is null, null, value?.Ticks ?? 0);
    }
}
