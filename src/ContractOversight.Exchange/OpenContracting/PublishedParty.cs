namespace ContractOversight.Exchange.OpenContracting;

/// <summary>An organisation as it goes out in a release.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Identifiers">Its numbers, the main one first (GB-COH, GB-CHC, GB-PPON); may be empty.</param>
public sealed record PublishedParty(string Name, IReadOnlyList<OcdsIdentifier> Identifiers)
{
    /// <summary>Share of the agreement as a ratio from 0 to 1; null when there is one supplier or shares are not known.</summary>
    public decimal? Share { get; init; }

    /// <summary>True for a small or medium-sized enterprise; null when not known.</summary>
    public bool? IsSmallOrMedium { get; init; }

    /// <summary>True for a voluntary, community or social enterprise; null when not known.</summary>
    public bool? IsVoluntary { get; init; }

    /// <summary>The id by which the release refers to it: "scheme-number", else the letters and digits of the name in lower case, with hyphens.</summary>
    internal string Id => Identifiers.Count > 0
        ? $"{Identifiers[0].Scheme}-{Identifiers[0].Id}"
        : string.Join('-', string.Concat(Name.ToLowerInvariant().Select(letter => char.IsLetterOrDigit(letter) ? letter : ' '))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
