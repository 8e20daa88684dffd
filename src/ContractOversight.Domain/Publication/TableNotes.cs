namespace ContractOversight.Domain.Publication;

/// <summary>What a published file says about itself.</summary>
public sealed record TableNotes
{
    /// <summary>The licence that public bodies in the United Kingdom publish under.</summary>
    public const string OpenGovernmentLicence = "Open Government Licence v3.0";

    /// <summary>Where the text of <see cref="OpenGovernmentLicence"/> is kept.</summary>
    public const string OpenGovernmentLicenceAddress =
        "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/";

    /// <summary>What the file is, in a sentence.</summary>
    public required string What { get; init; }

    /// <summary>Who publishes it.</summary>
    public required string Publisher { get; init; }

    /// <summary>Where the figures come from.</summary>
    public required string Source { get; init; }

    /// <summary>The duty it is published under, with its citation; null when it is not owed by law.</summary>
    public string? Duty { get; init; }

    /// <summary>The period it covers in words; null when it is a state rather than a period.</summary>
    public string? Period { get; init; }

    /// <summary>The day whose state of the register the file shows.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The day the file was produced.</summary>
    public required DateOnly ProducedOn { get; init; }

    /// <summary>The licence by name.</summary>
    public string Licence { get; init; } = OpenGovernmentLicence;

    /// <summary>The licence's address.</summary>
    public string LicenceAddress { get; init; } = OpenGovernmentLicenceAddress;

    /// <summary>The notes as name and value in reading order; notes that do not apply are left out.</summary>
    public IEnumerable<KeyValuePair<string, string>> Lines()
    {
        yield return new("What this is", What);
        yield return new("Published by", Publisher);
        if (Duty is not null)
        {
            yield return new("Published under", Duty);
        }

        if (Period is not null)
        {
            yield return new("Period", Period);
        }

        yield return new("Source", Source);
        yield return new("As of", AsOf.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        yield return new("Produced on", ProducedOn.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        yield return new("Licence", $"{Licence} ({LicenceAddress})");
    }
}
