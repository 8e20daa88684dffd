namespace ContractOversight.Domain.Publication;

/// <summary>
/// One duty: facts and a day in, obligations out. A plug-in point: each duty is one sealed class, one line in
/// <see cref="PublicationDuties.All"/>, one page under docs/duties and one set of examples that tests run.
/// </summary>
public abstract class PublicationDuty
{
    /// <summary>What the duty is, in words.</summary>
    public abstract DutyCard Card { get; }

    /// <summary>Its obligations for one contract; empty for a duty of the office. Never throws for missing facts.</summary>
    /// <param name="facts">Everything known about the contract.</param>
    /// <param name="today">The day on which to judge.</param>
    public virtual IReadOnlyList<Obligation> Judge(DutyFacts facts, DateOnly today) => [];

    /// <summary>Its obligations for the office; empty for a duty of one contract. Never throws for missing facts.</summary>
    /// <param name="facts">Everything known about the office.</param>
    /// <param name="today">The day on which to judge.</param>
    public virtual IReadOnlyList<Obligation> Judge(OfficeDutyFacts facts, DateOnly today) => [];
}
