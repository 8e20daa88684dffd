using ContractOversight.Domain.Contracts;
using ContractOversight.Domain.Partnership;
using ContractOversight.Domain.Performance;
using ContractOversight.Domain.Publication;
using ContractOversight.Domain.Reviews;

namespace ContractOversight.Domain.Flags;

/// <summary>Everything the rules may know of one agreement, loaded once for all of them.</summary>
public sealed record ContractFacts
{
    /// <summary>The agreement.</summary>
    public required Contract Contract { get; init; }

    /// <summary>Its extension options, by ordinal; empty when it has none.</summary>
    public IReadOnlyList<ExtensionOption> Options { get; init; } = [];

    /// <summary>Day of its latest review; null when none was held.</summary>
    public DateOnly? LastReviewHeldOn { get; init; }

    /// <summary>Actions its reviews asked for that are not done.</summary>
    public IReadOnlyList<ReviewAction> OpenActions { get; init; } = [];

    /// <summary>Its disclosures, published and owed.</summary>
    public IReadOnlyList<Disclosure> Disclosures { get; init; } = [];

    /// <summary>What its provider's staff do, and which police powers that needs; empty when nothing is recorded.</summary>
    public IReadOnlyList<OutsourcedActivity> Activities { get; init; } = [];

    /// <summary>The designations of the provider's staff, in force or not.</summary>
    public IReadOnlyList<Designation> Designations { get; init; } = [];

    /// <summary>Its KPIs with their versions and current readings.</summary>
    public IReadOnlyList<KpiFacts> Kpis { get; init; } = [];

    /// <summary>Total paid so far, in pence, by the payments matched to it.</summary>
    public long PaidPence { get; init; }

    /// <summary>Sign-in ids among its owners that no longer have access.</summary>
    public IReadOnlySet<string> LeaversAmongOwners { get; init; } = new HashSet<string>();

    /// <summary>Where the agreement stands in its term on one day.</summary>
    /// <param name="today">The UK day.</param>
    /// <exception cref="TermInvalidException">The recorded term contradicts itself.</exception>
    public TermReading TermOn(DateOnly today) => ContractTerm.On(Contract, Options, today);

    /// <summary>True where the agreement's term is over on one day; false where that is not known.</summary>
    /// <param name="today">The UK day.</param>
    /// <exception cref="TermInvalidException">The recorded term contradicts itself.</exception>
    public bool IsOverOn(DateOnly today) => TermOn(today).Status is TermStatus.Expired or TermStatus.Terminated;
}

/// <summary>What the rules may know of one KPI.</summary>
/// <param name="Kpi">The KPI.</param>
/// <param name="Versions">What it asked for, oldest first; never empty.</param>
/// <param name="Readings">The latest revision of each period, oldest first; empty while nothing was returned.</param>
public sealed record KpiFacts(Kpi Kpi, IReadOnlyList<KpiVersion> Versions, IReadOnlyList<KpiReading> Readings);
