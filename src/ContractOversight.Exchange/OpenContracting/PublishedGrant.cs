namespace ContractOversight.Exchange.OpenContracting;

/// <summary>One grant as it goes out in 360Giving data.</summary>
/// <param name="Id">Identifier, unique for ever: the publisher's 360Giving prefix, a hyphen, the reference.</param>
/// <param name="Title">Title.</param>
/// <param name="Description">What it is for.</param>
/// <param name="AmountPence">Whole pence awarded.</param>
/// <param name="AwardedOn">The day of the decision.</param>
/// <param name="Recipient">Who receives it.</param>
/// <param name="Funder">Who gives it.</param>
public sealed record PublishedGrant(
    string Id, string Title, string Description, long AmountPence, DateOnly AwardedOn, PublishedParty Recipient, PublishedParty Funder)
{
    /// <summary>When the funded work is planned to run; unknown days are left out.</summary>
    public OcdsPeriod Planned { get; init; } = OcdsPeriod.Unknown;

    /// <summary>Name of the fund or programme; null when there is none.</summary>
    public string? Programme { get; init; }
}
