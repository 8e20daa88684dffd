namespace ContractOversight.Domain.Contracts;

/// <summary>Which regime governs a contract, and how that was found.</summary>
public sealed record RegimeResult
{
    /// <summary>The regime; null when it cannot be told.</summary>
    public Regime? Regime { get; init; }

    /// <summary>The steps taken, in order, each with its reason.</summary>
    public required IReadOnlyList<RegimeStep> Steps { get; init; }

    /// <summary>The facts without which the answer would be a guess; empty when there is an answer.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>Whether it is a light touch contract; null when it cannot be told.</summary>
    public bool? IsLightTouch { get; init; }

    /// <summary>The threshold it was compared with, in pence including VAT; null when none was needed or it cannot be told.</summary>
    public long? ThresholdPence { get; init; }

    /// <summary>True when a named officer's decision replaced the answer of the steps.</summary>
    public bool IsOverridden { get; init; }

    /// <summary>The answer in one sentence: the last step's, or "Cannot tell: … missing."</summary>
    public string Summary => Regime is null
        ? $"Cannot tell: {string.Join("; ", Missing)} missing."
        : Steps[^1].Answer;
}

/// <summary>One question of the selector with its answer.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Answer">The answer and its reason in plain English.</param>
/// <param name="Source">The provision behind it.</param>
public sealed record RegimeStep(string Question, string Answer, string Source);
