namespace ContractOversight.Domain.Partnership;

/// <summary>
/// What both sides are asked, in numbered editions. An edition is never altered: a change is a new edition, so that old answers
/// stay answers to what was asked.
/// </summary>
/// <param name="Edition">Number of the edition, from 1.</param>
/// <param name="Factors">The factors, in the order in which they are asked; never empty.</param>
/// <remarks>
/// Factors of edition 1: Berry, Briggs, Erol and van Staden, "The Effectiveness of Partnership Working in a Crime and Disorder
/// Context", Home Office Research Report 52 (2011), page iii, and the list of conditions that closes Adam Crawford, "Policing
/// Partnerships" (University of Leeds, 2013). The statements are our wording.
/// </remarks>
public sealed record HealthQuestionnaire(int Edition, IReadOnlyList<HealthFactor> Factors)
{
    private const string Leadership = "Leadership";
    private const string Data = "Data sharing and problem focus";
    private const string Contact = "Communication and co-location";
    private const string Structures = "Structures";
    private const string Experience = "Experience";
    private const string Difference = "Difference and conflict";

    /// <summary>Every edition, oldest first.</summary>
    public static IReadOnlyList<HealthQuestionnaire> All { get; } =
    [
        new(1,
        [
            new("shared-aims", Leadership, "We share aims, values and ways of working"),
            new("direction", Leadership, "Somebody leads, coordinates and gets things done"),
            new("own-aims", Leadership, "The aims of this work are part of our own organisation's aims"),
            new("clear-brief", Leadership, "The brief, the roles and the responsibilities are clear"),
            new("problem-clear", Data, "The problem is clear because it was analysed"),
            new("data-exchanged", Data, "Relevant information is exchanged regularly"),
            new("evaluation", Data, "What we do is evaluated, and the results are used"),
            new("face-to-face", Contact, "We meet face to face regularly"),
            new("co-located", Contact, "Staff of both sides work in the same place, or near enough"),
            new("flexible", Structures, "Structures and processes can be changed when they do not fit"),
            new("accountable", Structures, "Monitoring, accountability and integrity are clear"),
            new("right-agencies", Structures, "The right organisations take part"),
            new("worked-before", Experience, "We have worked together before, and build on it"),
            new("joint-training", Experience, "Staff of both sides are trained or seconded together"),
            new("power", Difference, "Differences of power between us are recognised"),
            new("difference", Difference, "It is accepted that our purposes differ"),
            new("conflict", Difference, "Disagreements are brought into the open and negotiated"),
            new("division", Difference, "Who does what, and what each cannot do, is clear"),
            new("ownership", Difference, "Both sides own the results"),
        ]),
    ];

    /// <summary>The edition that a new check asks.</summary>
    public static HealthQuestionnaire Latest => All[^1];

    /// <summary>An edition by its number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such edition.</exception>
    public static HealthQuestionnaire Of(int edition) =>
        edition >= 1 && edition <= All.Count ? All[edition - 1] : throw new ArgumentOutOfRangeException(nameof(edition), edition, "There is no such edition.");
}
