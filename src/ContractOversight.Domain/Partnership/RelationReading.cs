using ContractOversight.Domain.Contracts;

namespace ContractOversight.Domain.Partnership;

/// <summary>What the placings of both sides imply for oversight.</summary>
/// <param name="Place">Median of every place given by both sides, 1 to 5; null when nobody placed anything.</param>
/// <param name="Implications">What oversight has to look like there, in sentences; empty when nobody placed anything.</param>
/// <param name="Warnings">What does not fit together, in sentences.</param>
public sealed record RelationReading(double? Place, IReadOnlyList<string> Implications, IReadOnlyList<string> Warnings)
{
    /// <summary>Places up to this are contractual, inclusive.</summary>
    public const double ContractualUpTo = 2;

    /// <summary>Places from this on are those of a partnership, inclusive.</summary>
    public const double PartnershipFrom = 4;

    /// <summary>Places between the sides from which they see the arrangement differently, inclusive.</summary>
    public const int TellingGap = 2;

    private static readonly RelationDimension[] Practice = [.. RelationEnds.All.Select(ends => ends.Dimension).Where(dimension => dimension != RelationDimension.Form)];

    /// <summary>Reads the latest placing of each side. Never throws.</summary>
    /// <param name="kind">What kind of agreement the papers are; used where a side did not place the form.</param>
    /// <param name="client">The client's latest placing; null when there is none.</param>
    /// <param name="provider">The provider's latest placing; null when there is none.</param>
    /// <param name="namedDuties">How many duties have one named person, 0 or more.</param>
    public static RelationReading Of(AgreementKind kind, RelationPlacing? client, RelationPlacing? provider, int namedDuties)
    {
        RelationPlacing[] placings = [.. new[] { client, provider }.OfType<RelationPlacing>()];
        var place = Median.Of(placings.SelectMany(placing => RelationEnds.All.Select(ends => placing.In(ends.Dimension))).OfType<int>());
        return new RelationReading(
            place,
            place is { } known ? Implied(known) : [],
            [
                .. placings.Select(placing => PapersAgainstPractice(kind, placing)).OfType<string>(),
                .. Gaps(client, provider),
                .. Blurred(placings, namedDuties),
            ]);
    }

    /// <summary>The gap between the sides in one dimension, 0 to 4; null where one of them did not say.</summary>
    /// <param name="client">The client's placing.</param>
    /// <param name="provider">The provider's placing.</param>
    /// <param name="dimension">The dimension.</param>
    public static int? Gap(RelationPlacing? client, RelationPlacing? provider, RelationDimension dimension) =>
        client?.In(dimension) is { } one && provider?.In(dimension) is { } other ? Math.Abs(one - other) : null;

    private static string[] Implied(double place) => place switch
    {
        <= ContractualUpTo =>
        [
            "This is run as a contract: oversight rests on written standards, their KPIs, reviews and remedies.",
            "Check that every standard that matters is written down: what is not in the contract cannot be asked for.",
        ],
        >= PartnershipFrom =>
        [
            "This is run as a partnership: oversight rests on shared aims, regular contact and the health check by both sides.",
            "Remedies and penalties used alone lose what the partnership is for. Agree how disagreements are settled before there is one.",
        ],
        _ =>
        [
            "This lies between a contract and a partnership: keep written standards for what must not fail, and a health check for the rest.",
            "Say for each duty which of the two it is held to.",
        ],
    };

    private static string? PapersAgainstPractice(AgreementKind kind, RelationPlacing placing)
    {
        var who = placing.Side == RelationSide.Client ? "the client" : "the provider";
        var practice = Median.Of(Practice.Select(placing.In).OfType<int>());
        return ((placing.Form ?? OfKind(kind)), practice) switch
        {
            ( <= (int)ContractualUpTo, >= PartnershipFrom) =>
                $"By {who}'s account the papers are a contract but it is run on trust: a contract run on trust has no reviewable standard.",
            ( >= (int)PartnershipFrom, <= ContractualUpTo) =>
                $"By {who}'s account the papers speak of partnership but it is run as a contract: a partnership held to penalties alone loses what it was for.",
            _ => null,
        };
    }

    private static IEnumerable<string> Gaps(RelationPlacing? client, RelationPlacing? provider) =>
        RelationEnds.All.Where(ends => Gap(client, provider, ends.Dimension) >= TellingGap)
            .Select(ends => $"The two sides see this differently: “{ends.Question}” The client says {client!.In(ends.Dimension)}, the provider {provider!.In(ends.Dimension)}.");

    private static IEnumerable<string> Blurred(RelationPlacing[] placings, int namedDuties)
    {
        if (placings.Any(placing => placing.Accountability >= PartnershipFrom))
        {
            yield return namedDuties == 0
                ? "Accountability is blurred: many hands. Name one person for each duty; nobody is named yet."
                : "Accountability is blurred: many hands. Check that each duty has one named person.";
        }
    }

    private static int? OfKind(AgreementKind kind) => kind switch
    {
        AgreementKind.Contract or AgreementKind.Framework or AgreementKind.CallOff => RelationPlacing.Lowest,
        AgreementKind.Collaboration => RelationPlacing.Highest,
        _ => null,
    };
}
