namespace ContractOversight.Exchange.OpenContracting;

/// <summary>A period of days, both ends inclusive.</summary>
/// <param name="Start">First day as written by the publisher, whatever the time zone beside it; null when not given.</param>
/// <param name="End">Last day as written; null when not given.</param>
/// <param name="MaxExtent">Last day if every extension is taken; null when not given.</param>
/// <remarks>
/// Publishers write midnight and one second before midnight to mean a day. Turning these into United Kingdom time would move
/// an end in summer to the next day, so the day is taken as it stands.
/// </remarks>
public sealed record OcdsPeriod(DateOnly? Start, DateOnly? End, DateOnly? MaxExtent)
{
    /// <summary>Nothing is given.</summary>
    public static OcdsPeriod Unknown { get; } = new(null, null, null);
}
