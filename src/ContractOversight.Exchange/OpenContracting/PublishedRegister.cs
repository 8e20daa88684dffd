namespace ContractOversight.Exchange.OpenContracting;

/// <summary>What this register publishes beyond the Open Contracting standard, as "x_register" in a release. Null in any property: not recorded, or withheld.</summary>
public sealed record PublishedRegister
{
    /// <summary>The office's short code, part of the public address.</summary>
    public required string Office { get; init; }

    /// <summary>A mailbox of the office, never a person's.</summary>
    public string? Contact { get; init; }

    /// <summary>Kind of agreement in words, such as "Framework".</summary>
    public required string Kind { get; init; }

    /// <summary>Which corporation sole signs, in words.</summary>
    public string? Party { get; init; }

    /// <summary>The office's own category.</summary>
    public string? Category { get; init; }

    /// <summary>A plain-English paragraph.</summary>
    public string? Summary { get; init; }

    /// <summary>Whether the value includes VAT.</summary>
    public bool? ValueIncludesVat { get; init; }

    /// <summary>Value of one year in whole pence.</summary>
    public long? AnnualPence { get; init; }

    /// <summary>Last day of the initial term as awarded.</summary>
    public DateOnly? InitialEnd { get; init; }

    /// <summary>What happens at the end, in words.</summary>
    public string? Renewal { get; init; }

    /// <summary>Calendar months of notice.</summary>
    public int? NoticeMonths { get; init; }

    /// <summary>The day by which the next review is held.</summary>
    public DateOnly? NextReview { get; init; }

    /// <summary>The day it was ended before its term.</summary>
    public DateOnly? TerminatedOn { get; init; }

    /// <summary>Why it was thought good value for money.</summary>
    public string? ValueForMoney { get; init; }

    /// <summary>Id of the release this one replaces; null for the first.</summary>
    public string? Supersedes { get; init; }

    /// <summary>The KPIs with every period that is due, those without a reading included.</summary>
    public IReadOnlyList<PublishedMeasure> Measures { get; init; } = [];
}
