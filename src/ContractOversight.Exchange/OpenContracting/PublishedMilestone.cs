namespace ContractOversight.Exchange.OpenContracting;

/// <summary>A step of the agreement with a due day.</summary>
/// <param name="Id">Stable identifier.</param>
/// <param name="Title">What it is.</param>
/// <param name="Due">When it is due.</param>
/// <param name="MetOn">When it was met; null while it is not.</param>
public sealed record PublishedMilestone(string Id, string Title, DateOnly Due, DateOnly? MetOn);
