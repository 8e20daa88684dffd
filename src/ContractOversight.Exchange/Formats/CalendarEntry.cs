namespace ContractOversight.Exchange.Formats;

/// <summary>One day to remember.</summary>
/// <param name="Id">Stable identifier: the same entry in a later copy replaces this one.</param>
/// <param name="Day">The day it falls on; the whole day.</param>
/// <param name="Title">What falls due.</param>
/// <param name="Description">More about it; null when there is nothing to add.</param>
/// <param name="Address">Where to read on; null when there is no page.</param>
/// <param name="ChangedAt">When the entry last changed, in UTC.</param>
public sealed record CalendarEntry(string Id, DateOnly Day, string Title, string? Description, Uri? Address, DateTime ChangedAt);
