namespace ContractOversight.Domain.Contracts;

/// <summary>Amounts and commencement dates fixed by law, as dated rows, so that a contract of 2025 is judged by the figures of 2025.</summary>
/// <remarks>Each row names the key of its source in docs/law-sources.md. Adding a figure is adding a row; a row is never edited once its span has begun.</remarks>
public static class StatutoryFigures
{
    /// <summary>Goods or services, sub-central authorities (PA23 Sch.1).</summary>
    public const string GoodsOrServices = "threshold-goods-services";

    /// <summary>Works.</summary>
    public const string Works = "threshold-works";

    /// <summary>Light touch, not a concession.</summary>
    public const string LightTouch = "threshold-light-touch";

    /// <summary>Concession, not light touch.</summary>
    public const string Concession = "threshold-concession";

    /// <summary>Light touch concession.</summary>
    public const string LightTouchConcession = "threshold-light-touch-concession";

    /// <summary>From this value a below-threshold contract is notifiable (PA23 s.87(4)(b)); inclusive.</summary>
    public const string NotifiableBelowThreshold = "notifiable-below-threshold";

    /// <summary>Above this value KPIs and contract copies are owed (PA23 ss.52, 53(3), 77); exclusive.</summary>
    public const string LargeContract = "large-contract";

    /// <summary>Above this a single payment is published (PA23 s.70); exclusive.</summary>
    public const string LargePayment = "large-payment";

    /// <summary>Above this yearly spend a pipeline notice is owed (PA23 s.93); exclusive.</summary>
    public const string PipelineSpend = "pipeline-spend";

    /// <summary>Above this value a contract belongs in the pipeline notice (PA23 s.93); exclusive.</summary>
    public const string PipelineContract = "pipeline-contract";

    /// <summary>Above this an item of spend is published (SIO para 3(g)); exclusive.</summary>
    public const string SioSpend = "sio-spend";

    /// <summary>Above this value copies are published (SIO para 4(b), (c)), up to it the contract is listed (4(d)); exclusive.</summary>
    public const string SioContract = "sio-contract";

    /// <summary>Above this salary a senior employee is published (SIO para 2(d)); exclusive.</summary>
    public const string SioSalary = "sio-salary";

    /// <summary>Procurement Act 2023, main regime.</summary>
    public static readonly DateOnly ActCommencedOn = new(2025, 2, 24);

    /// <summary>PA23 s.69 (payments compliance notices) and s.71 (contract performance notices).</summary>
    public static readonly DateOnly PerformanceNoticesFrom = new(2026, 1, 1);

    /// <summary>PA23 s.70 (payments over £30,000).</summary>
    public static readonly DateOnly LargePaymentsFrom = new(2026, 4, 1);

    /// <summary>First day of the first financial year with a pipeline notice (PA23 s.93).</summary>
    public static readonly DateOnly PipelineFrom = new(2025, 4, 1);

    private static readonly DateOnly NewThresholdsFrom = new(2026, 1, 1);
    private static readonly DateOnly OldThresholdsTo = new(2025, 12, 31);
    private static readonly DateOnly SioFrom = new(2012, 1, 16);
    private static readonly DateOnly SioAmendedFrom = new(2012, 11, 22);

    /// <summary>Every dated figure.</summary>
    public static IReadOnlyList<DatedFigure> All { get; } =
    [
        new(GoodsOrServices, 214_904_00, ActCommencedOn, OldThresholdsTo, "THR26"),
        new(GoodsOrServices, 207_720_00, NewThresholdsFrom, null, "THR26"),
        new(Works, 5_372_609_00, ActCommencedOn, OldThresholdsTo, "THR26"),
        new(Works, 5_193_000_00, NewThresholdsFrom, null, "THR26"),
        new(LightTouch, 663_540_00, ActCommencedOn, OldThresholdsTo, "THR26"),
        new(LightTouch, 663_540_00, NewThresholdsFrom, null, "THR26"),
        new(Concession, 5_372_609_00, ActCommencedOn, OldThresholdsTo, "THR26"),
        new(Concession, 5_193_000_00, NewThresholdsFrom, null, "THR26"),
        new(LightTouchConcession, 5_372_609_00, ActCommencedOn, null, "THR26"),
        new(NotifiableBelowThreshold, 30_000_00, ActCommencedOn, null, "PA23"),
        new(LargeContract, 5_000_000_00, ActCommencedOn, null, "PA23"),
        new(LargePayment, 30_000_00, LargePaymentsFrom, null, "PA23"),
        new(PipelineSpend, 100_000_000_00, PipelineFrom, null, "PA23"),
        new(PipelineContract, 2_000_000_00, PipelineFrom, null, "PA23"),
        new(SioSpend, 500_00, SioFrom, null, "SIO11"),
        new(SioContract, 500_00, SioFrom, SioAmendedFrom.AddDays(-1), "SIO11"),
        new(SioContract, 10_000_00, SioAmendedFrom, null, "SIO12"),
        new(SioSalary, 58_200_00, SioFrom, null, "SIO11"),
    ];

    /// <summary>The amount of a figure on a day; null when it did not exist then.</summary>
    /// <param name="code">One of the constants of this class.</param>
    /// <param name="on">The day that decides which row holds.</param>
    public static long? AmountOn(string code, DateOnly on) =>
        All.FirstOrDefault(f => f.Code == code && f.HoldsOn(on))?.Amount;
}
