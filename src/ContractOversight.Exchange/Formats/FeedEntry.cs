namespace ContractOversight.Exchange.Formats;

/// <summary>One change told to the public.</summary>
/// <param name="Id">Stable identifier, an address or urn.</param>
/// <param name="Title">What changed.</param>
/// <param name="Summary">The change in a sentence or two, plain text.</param>
/// <param name="Address">Where to read on.</param>
/// <param name="PublishedAt">When it was published, in UTC.</param>
public sealed record FeedEntry(Uri Id, string Title, string Summary, Uri Address, DateTime PublishedAt);
