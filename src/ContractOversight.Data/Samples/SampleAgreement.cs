using ContractOversight.Domain.Contracts;
using ContractOversight.Domain.Reviews;

namespace ContractOversight.Data.Samples;

/// <summary>One made-up agreement, its days counted in months from the month the sample is loaded in.</summary>
/// <param name="Reference">The office's own reference.</param>
/// <param name="Title">What it is for.</param>
/// <param name="StartsIn">Months from this month to the month it starts in; negative when it has started.</param>
/// <param name="Months">Length of the initial term.</param>
/// <param name="Pounds">Awarded value, without VAT; null when it is not known.</param>
internal sealed record SampleAgreement(string Reference, string Title, int StartsIn, int? Months, long? Pounds)
{
    public AgreementKind Kind { get; init; } = AgreementKind.Contract;

    public ContractingParty Party { get; init; } = ContractingParty.Commissioner;

    public string? Category { get; init; }

    public string? Cpv { get; init; }

    public string? Description { get; init; }

    public string? PublicSummary { get; init; }

    public string? Parent { get; init; }

    public ProcurementRoute Route { get; init; } = ProcurementRoute.CompetitiveFlexible;

    public int? Bids { get; init; }

    public ContractTier? Tier { get; init; } = ContractTier.Bronze;

    public RecordState State { get; init; } = RecordState.Approved;

    public RenewalType Renewal { get; init; } = RenewalType.None;

    public int? TacitMonths { get; init; }

    public int? NoticeMonths { get; init; } = 3;

    /// <summary>Months from this month to the end that was agreed early; null when it runs its course.</summary>
    public int? EndedIn { get; init; }

    public bool? IsLightTouch { get; init; } = false;

    public bool? IsConcession { get; init; } = false;

    public string? DirectAwardGround { get; init; }

    public string? ValueForMoney { get; init; }

    public SampleOwners Owners { get; init; } = SampleOwners.Both;

    /// <summary>Days from today to the next review; null when none is planned. Held reviews lie one interval apart before it.</summary>
    public int? ReviewInDays { get; init; } = 60;

    /// <summary>Suppliers by name, with the share of each in whole per cent where there are several.</summary>
    public IReadOnlyList<SampleShare> Suppliers { get; init; } = [];

    public IReadOnlyList<SampleOption> Options { get; init; } = [];

    public IReadOnlyList<SampleVariation> Variations { get; init; } = [];

    public IReadOnlyList<SampleKpi> Kpis { get; init; } = [];

    public IReadOnlyList<SampleDisclosure> Disclosures { get; init; } = [];

    /// <summary>Share of the even monthly payment that is really paid; null when nothing is.</summary>
    public double? PaidShare { get; init; } = 1;

    public int MonthsTaken => Options.Where(option => option.State == ExtensionOptionState.Taken).Sum(option => option.Months);

    /// <summary>Today's value in pence: the awarded one, and its even share for every month an option added.</summary>
    public long? CurrentPence => Pounds * 100 * (Months + MonthsTaken) / Months ?? Pounds * 100;

    public int? IntervalMonths => Tier is { } tier ? ReviewSchedule.IntervalMonths(tier) : null;
}

/// <summary>Who is named for an agreement.</summary>
internal enum SampleOwners
{
    Both,
    Nobody,
    Leaver,
}

/// <summary>A supplier's part in an agreement.</summary>
internal sealed record SampleShare(string Name, int? Percent = null);

/// <summary>An option to extend; the day to decide by is counted in months from this month.</summary>
internal sealed record SampleOption(int Months, ExtensionOptionState State = ExtensionOptionState.Open, int? DecideByIn = null, string? Reason = null);

/// <summary>A change that was made to an agreement, so many months from this month.</summary>
internal sealed record SampleVariation(VariationKind Kind, int In, string Reason, long? PoundsBefore = null, long? PoundsAfter = null);

/// <summary>Something to publish: days from today to the last day for it, and to the day it was done.</summary>
internal sealed record SampleDisclosure(string What, string? Duty, int? DueInDays, int? DoneInDays = null)
{
    public string? Withheld { get; init; }

    public string? Basis { get; init; }

    public string? DecidedBy { get; init; }
}
