namespace ContractOversight.Domain.Partnership;

/// <summary>One round in which both sides answer the questionnaire.</summary>
public sealed class HealthCheck
{
    /// <summary>Calendar months between rounds: twice a year.</summary>
    public const int IntervalMonths = 6;

    /// <summary>The register's own number for the round; 0 until it is stored.</summary>
    public int Id { get; init; }

    /// <summary>The agreement.</summary>
    public required int ContractId { get; init; }

    /// <summary>Edition of the questionnaire that is asked.</summary>
    public required int Edition { get; init; }

    /// <summary>Day on which it was opened.</summary>
    public required DateOnly OpenedOn { get; init; }

    /// <summary>Day on which it was closed and its results became readable; null while it is open.</summary>
    public DateOnly? ClosedOn { get; set; }
}
