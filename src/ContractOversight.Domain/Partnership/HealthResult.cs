namespace ContractOversight.Domain.Partnership;

/// <summary>What a round says of one factor. The gap between the sides is the finding.</summary>
/// <param name="Factor">The factor.</param>
/// <param name="Client">What the client's side says.</param>
/// <param name="Provider">What the provider's side says.</param>
public sealed record HealthResult(HealthFactor Factor, SideResult Client, SideResult Provider)
{
    /// <summary>Fewest answers of a side that are shown; with fewer, somebody's own answer could be guessed.</summary>
    public const int FewestAnswers = 3;

    /// <summary>Gap from which a factor is something to talk about, inclusive.</summary>
    public const double TellingGap = 1;

    /// <summary>Distance between the sides' medians, 0 to 4; null while either side is hidden.</summary>
    public double? Gap => Client.Median is { } one && Provider.Median is { } other ? Math.Abs(one - other) : null;

    /// <summary>Results for each factor of an edition, in the order in which they are asked. Never throws.</summary>
    /// <param name="questionnaire">The edition that was asked.</param>
    /// <param name="answers">The round's answers; those to factors that the edition does not have are passed over.</param>
    public static IReadOnlyList<HealthResult> Of(HealthQuestionnaire questionnaire, IEnumerable<HealthAnswer> answers)
    {
        var scores = answers.ToLookup(answer => (answer.FactorCode, answer.Side), answer => answer.Score);
        return [.. questionnaire.Factors.Select(factor => new HealthResult(
            factor, SideOf([.. scores[(factor.Code, RelationSide.Client)]]), SideOf([.. scores[(factor.Code, RelationSide.Provider)]])))];
    }

    private static SideResult SideOf(int[] scores) => new(scores.Length, scores.Length < FewestAnswers ? null : Partnership.Median.Of(scores));
}

/// <summary>What one side says of one factor.</summary>
/// <param name="Answers">How many answered, 0 or more.</param>
/// <param name="Median">The middle answer, 1 to 5; null where fewer than <see cref="HealthResult.FewestAnswers"/> answered.</param>
public sealed record SideResult(int Answers, double? Median);
