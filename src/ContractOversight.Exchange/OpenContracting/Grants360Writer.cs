using System.Text.Json;
using ContractOversight.Exchange.Formats;

namespace ContractOversight.Exchange.OpenContracting;

/// <summary>Writes grants as 360Giving JSON, one at a time.</summary>
/// <remarks>
/// 360Giving Data Standard, https://standard.threesixtygiving.org/, read November 2026. Its ten required fields are: id,
/// title, description, currency, amountAwarded, awardDate, and id and name of the recipient and of the funding organisation.
/// </remarks>
public static class Grants360Writer
{
    /// <summary>Writes {"grants": [...]} in the order given; asynchronously, leaving the stream open.</summary>
    /// <exception cref="ArgumentException">A grant lacks one of the required texts.</exception>
    public static async Task WriteAsync(IAsyncEnumerable<PublishedGrant> grants, Stream destination, CancellationToken cancellation)
    {
        var buffer = new Utf8Buffer();
        await using var json = new Utf8JsonWriter(buffer, JsonCells.Compact);
        json.WriteStartObject();
        json.WriteStartArray("grants");
        await foreach (var grant in grants.WithCancellation(cancellation))
        {
            WriteGrant(json, grant);
            await json.FlushAsync(cancellation);
            if (buffer.IsFull)
            {
                await buffer.PourAsync(destination, cancellation);
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
        await json.FlushAsync(cancellation);
        await buffer.PourAsync(destination, cancellation);
    }

    private static void WriteGrant(Utf8JsonWriter json, PublishedGrant grant)
    {
        foreach (var required in (string[])[grant.Id, grant.Title, grant.Description, grant.Recipient.Name, grant.Funder.Name])
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(required, nameof(grant));
        }

        json.WriteStartObject();
        json.WriteString("id", grant.Id);
        json.WriteString("title", grant.Title);
        json.WriteString("description", grant.Description);
        json.WriteString("currency", "GBP");
        json.WriteNumber("amountAwarded", grant.AmountPence / 100m);
        json.WriteString("awardDate", Iso.Day(grant.AwardedOn));
        WriteOrganisation(json, "recipientOrganization", grant.Recipient);
        WriteOrganisation(json, "fundingOrganization", grant.Funder);
        WriteDates(json, grant.Planned);
        if (grant.Programme is { } programme)
        {
            json.WriteStartArray("grantProgramme");
            json.WriteStartObject();
            json.WriteString("title", programme);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteOrganisation(Utf8JsonWriter json, string name, PublishedParty party)
    {
        json.WriteStartArray(name);
        json.WriteStartObject();
        json.WriteString("id", party.Identifiers.Count > 0 ? party.Id : $"XX-360G-{party.Id}");
        json.WriteString("name", party.Name);
        ReleaseJson.Text(json, "charityNumber", NumberIn(party, "GB-CHC"));
        ReleaseJson.Text(json, "companyNumber", NumberIn(party, "GB-COH"));
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static string? NumberIn(PublishedParty party, string scheme) =>
        party.Identifiers.FirstOrDefault(identifier => identifier.Scheme == scheme)?.Id;

    private static void WriteDates(Utf8JsonWriter json, OcdsPeriod planned)
    {
        if (planned.Start is null && planned.End is null)
        {
            return;
        }

        json.WriteStartArray("plannedDates");
        json.WriteStartObject();
        ReleaseJson.Text(json, "startDate", planned.Start is { } start ? Iso.Day(start) : null);
        ReleaseJson.Text(json, "endDate", planned.End is { } end ? Iso.Day(end) : null);
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
