namespace ContractOversight.Exchange.OpenContracting;

/// <summary>A document that anyone can open.</summary>
/// <param name="Id">Stable identifier.</param>
/// <param name="Type">Code of the standard's documentType list, such as contractSigned; null when none fits.</param>
/// <param name="Title">Its name.</param>
/// <param name="Address">Where it is.</param>
/// <param name="MediaType">IANA media type; null when not known.</param>
/// <param name="PublishedOn">The day it was published; null when not known.</param>
/// <param name="NoticeType">UK1 to UK17 when it is a notice; otherwise null.</param>
public sealed record PublishedDocument(
    string Id, string? Type, string Title, Uri Address, string? MediaType, DateOnly? PublishedOn, string? NoticeType = null);
