namespace ContractOversight.Domain.Performance;

/// <summary>How the five rating words are written, explained and checked.</summary>
public static class RatingWords
{
    /// <summary>The word as the regulations write it.</summary>
    public static string Name(this RatingWord word) => word switch
    {
        RatingWord.Good => "Good",
        RatingWord.ApproachingTarget => "Approaching target",
        RatingWord.RequiresImprovement => "Requires improvement",
        RatingWord.Inadequate => "Inadequate",
        _ => "Other",
    };

    /// <summary>What the word means, in the words of regulation 39(5) of the Procurement Regulations 2024 (SI 2024/692).</summary>
    public static string Meaning(this RatingWord word) => word switch
    {
        RatingWord.Good => "Performance is meeting or exceeding the key performance indicators",
        RatingWord.ApproachingTarget => "Performance is close to meeting the key performance indicators",
        RatingWord.RequiresImprovement => "Performance is below the key performance indicators",
        RatingWord.Inadequate => "Performance is significantly below the key performance indicators",
        _ => "Performance cannot be described as good, approaching target, requires improvement or inadequate",
    };

    /// <summary>True for the word that says nothing by itself.</summary>
    public static bool NeedsExplanation(this RatingWord word) => word == RatingWord.Other;

    /// <summary>What is wrong with a rating as filled in, in words for the person; null where nothing is.</summary>
    /// <param name="word">The word chosen; null where none was.</param>
    /// <param name="explanation">What was written beside it.</param>
    public static string? Problem(RatingWord? word, string? explanation)
    {
        if (word is not { } chosen)
        {
            return "Choose a rating";
        }

        return chosen.NeedsExplanation() && string.IsNullOrWhiteSpace(explanation)
            ? "Explain the performance in words, because “Other” says nothing by itself"
            : null;
    }
}
