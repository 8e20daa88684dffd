namespace ContractOversight.Domain.Partnership;

/// <summary>The two ends of one dimension, in words that an officer uses.</summary>
/// <param name="Dimension">The dimension.</param>
/// <param name="Question">What is asked.</param>
/// <param name="Contract">The contractual end, place 1.</param>
/// <param name="Partnership">The partnership end, place 5.</param>
/// <remarks>Ends as in the table of relations in Adam Crawford, "Policing Partnerships" (University of Leeds, 2013).</remarks>
public sealed record RelationEnds(RelationDimension Dimension, string Question, string Contract, string Partnership)
{
    /// <summary>All seven, in the order of the table.</summary>
    public static IReadOnlyList<RelationEnds> All { get; } =
    [
        new(RelationDimension.Form, "What is it laid down in?", "A contract", "Negotiation as you go"),
        new(RelationDimension.Norms, "What do the sides owe each other?", "Exchange: this for that", "Give and take, resources shared"),
        new(RelationDimension.Medium, "What steers it?", "Price", "Trust"),
        new(RelationDimension.Culture, "How do the sides deal with each other?", "Competition", "Cooperation"),
        new(RelationDimension.Dependence, "Could each do without the other?", "Independent, with a choice", "Each depends on the other"),
        new(RelationDimension.Accountability, "Who answers for the result?", "One side, formally reviewed", "Many hands, blurred"),
        new(RelationDimension.Conflict, "How are disagreements dealt with?", "By law and remedies", "By talking and adapting"),
    ];
}
