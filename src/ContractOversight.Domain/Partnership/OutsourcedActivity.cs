namespace ContractOversight.Domain.Partnership;

/// <summary>One thing that a provider's staff do under an agreement, and which police powers it needs.</summary>
public sealed class OutsourcedActivity
{
    /// <summary>The most characters <see cref="What"/> may have.</summary>
    public const int WhatMaxLength = 200;

    /// <summary>The register's own number for the activity; 0 until it is stored.</summary>
    public int Id { get; init; }

    /// <summary>The agreement.</summary>
    public required int ContractId { get; init; }

    /// <summary>What is done, for instance "Booking people into custody".</summary>
    public required string What { get; set; }

    /// <summary>Which police powers it needs.</summary>
    public required PoliceRole Role { get; set; }

    /// <summary>Last day, inclusive, on which the provider did it; null while it goes on.</summary>
    public DateOnly? EndedOn { get; set; }

    /// <summary>Whether the provider does it, or is to do it, on a day; an activity counts on its last day.</summary>
    /// <param name="day">The UK day.</param>
    public bool GoesOnAt(DateOnly day) => EndedOn is null || EndedOn >= day;
}
