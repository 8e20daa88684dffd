namespace ContractOversight.Domain.Partnership;

/// <summary>Which assessment of principles an agreement still lacks.</summary>
public static class PrinciplesCheck
{
    /// <summary>What is lacking, one sentence each; empty when nothing is. Never throws.</summary>
    /// <param name="assessments">The signed assessments, in any order.</param>
    /// <param name="extensionsTaken">How many extensions were taken, 0 or more.</param>
    /// <remarks>The office's own discipline; the law asks for no such assessment.</remarks>
    public static IReadOnlyList<string> Lacking(IReadOnlyCollection<PrinciplesAssessment> assessments, int extensionsTaken)
    {
        var forExtensions = assessments.Count(assessment => assessment.Occasion == PrinciplesOccasion.Extension);
        var lacking = new List<string>();
        if (assessments.All(assessment => assessment.Occasion != PrinciplesOccasion.BeforeAward))
        {
            lacking.Add("No assessment of principles from before the award is signed.");
        }

        if (forExtensions < extensionsTaken)
        {
            lacking.Add($"Extensions taken: {extensionsTaken}. Assessments of principles signed for an extension: {forExtensions}.");
        }

        return lacking;
    }
}
