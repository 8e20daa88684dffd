namespace ContractOversight.Exchange.OpenContracting;

/// <summary>One contracting process as a publisher last described it: everything known about it from tender to payment.</summary>
public sealed record OcdsContractingProcess
{
    /// <summary>Open Contracting ID, kept as published.</summary>
    public required string Ocid { get; init; }

    /// <summary>Place in the file of the release that the process was read from, or of the last of them; counted from 0.</summary>
    public int Index { get; init; }

    /// <summary>Identifier of the release, or of the latest merged one; null when not given.</summary>
    public string? ReleaseId { get; init; }

    /// <summary>When the latest release was published, in UTC; null when not given.</summary>
    public DateTime? PublishedAt { get; init; }

    /// <summary>How many releases were merged into this; 1 for a single release or a compiled one.</summary>
    public int ReleaseCount { get; init; } = 1;

    /// <summary>Release tags; "compiled" after a merge.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>The buyer; null when not given.</summary>
    public OcdsOrganisation? Buyer { get; init; }

    /// <summary>Title; null when not given.</summary>
    public string? Title { get; init; }

    /// <summary>Description; null when not given.</summary>
    public string? Description { get; init; }

    /// <summary>Main CPV code; null when not given.</summary>
    public string? Cpv { get; init; }

    /// <summary>Code: open, selective, limited or direct; null when not given.</summary>
    public string? Method { get; init; }

    /// <summary>The procedure in the publisher's words; null when not given.</summary>
    public string? MethodDetails { get; init; }

    /// <summary>Why that procedure was used; null when not given.</summary>
    public string? MethodRationale { get; init; }

    /// <summary>The law it is done under, such as "2023/54" for the Procurement Act; null when not given.</summary>
    public string? LegalBasis { get; init; }

    /// <summary>Code such as "active" or "complete"; null when not given.</summary>
    public string? TenderStatus { get; init; }

    /// <summary>The tender's estimated value; null when not given.</summary>
    public OcdsAmount? TenderValue { get; init; }

    /// <summary>The last day for tenders; null when not given.</summary>
    public DateOnly? TenderCloses { get; init; }

    /// <summary>When the contract is expected to run.</summary>
    public OcdsPeriod ExpectedPeriod { get; init; } = OcdsPeriod.Unknown;

    /// <summary>Lots; empty when not used.</summary>
    public IReadOnlyList<OcdsLot> Lots { get; init; } = [];

    /// <summary>Bids received; null when not given, never 0 for unknown.</summary>
    public long? BidCount { get; init; }

    /// <summary>Awards.</summary>
    public IReadOnlyList<OcdsAward> Awards { get; init; } = [];

    /// <summary>Contracts.</summary>
    public IReadOnlyList<OcdsContract> Contracts { get; init; } = [];

    /// <summary>How many documents are listed anywhere in the process.</summary>
    public int DocumentCount { get; init; }

    /// <summary>The latest notice's code, UK1 to UK17; null when none can be told.</summary>
    public string? NoticeType { get; init; }

    /// <summary>OCIDs of related processes, such as the framework a call-off is made under.</summary>
    public IReadOnlyList<string> RelatedOcids { get; init; } = [];

    /// <summary>What a person should know about the data, such as an amount that is not in pounds.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];
}
