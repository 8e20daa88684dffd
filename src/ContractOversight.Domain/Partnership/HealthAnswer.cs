namespace ContractOversight.Domain.Partnership;

/// <summary>One side's answer to one factor by somebody who is not recorded; never altered.</summary>
public sealed class HealthAnswer
{
    /// <summary>Strongly disagree.</summary>
    public const int Lowest = 1;

    /// <summary>Strongly agree.</summary>
    public const int Highest = 5;

    /// <summary>The register's own number for the answer; 0 until it is stored.</summary>
    public int Id { get; init; }

    /// <summary>The round.</summary>
    public required int CheckId { get; init; }

    /// <summary>The agreement.</summary>
    public required int ContractId { get; init; }

    /// <summary>Which side answered.</summary>
    public required RelationSide Side { get; init; }

    /// <summary>Code of the factor.</summary>
    public required string FactorCode { get; init; }

    /// <summary>The answer, 1 (strongly disagree) to 5 (strongly agree). Whoever cannot say leaves no answer.</summary>
    public required int Score { get; init; }
}
