namespace ContractOversight.Domain.Calendar;

/// <summary>Turns an instant into a date in the United Kingdom; nothing else in the product does.</summary>
/// <param name="time">The source of the current instant; a test passes a fixed one.</param>
/// <remarks>Europe/London: between the last Sundays of March and October the UK day begins at 23:00 UTC.</remarks>
public sealed class UkClock(TimeProvider time)
{
    /// <summary>The United Kingdom's time zone, for a timetable that is kept in it.</summary>
    public static TimeZoneInfo London { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    /// <summary>The date in the United Kingdom now.</summary>
    public DateOnly Today => DateOf(time.GetUtcNow());

    /// <summary>The current instant, UTC kind.</summary>
    public DateTime UtcNow => time.GetUtcNow().UtcDateTime;

    /// <summary>The date in the United Kingdom at an instant. Never throws.</summary>
    public static DateOnly DateOf(DateTimeOffset instant) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, London).DateTime);

    /// <summary>The date in the United Kingdom at an instant of UTC kind.</summary>
    /// <exception cref="ArgumentException">The value's kind is not UTC, so it names no instant.</exception>
    public static DateOnly DateOf(DateTime utc) => DateOnly.FromDateTime(InLondon(utc));

    /// <summary>The wall-clock time in the United Kingdom at an instant of UTC kind, for showing to a reader.</summary>
    /// <exception cref="ArgumentException">The value's kind is not UTC.</exception>
    public static DateTime InLondon(DateTime utc) => utc.Kind == DateTimeKind.Utc
        ? TimeZoneInfo.ConvertTimeFromUtc(utc, London)
        : throw new ArgumentException("An instant must be of UTC kind.", nameof(utc));
}
