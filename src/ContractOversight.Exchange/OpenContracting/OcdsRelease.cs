using System.Text.Json;
using ContractOversight.Exchange.Formats;

namespace ContractOversight.Exchange.OpenContracting;

/// <summary>Writes one release. The same agreement always gives the same bytes.</summary>
/// <remarks>
/// OCDS 1.1.5 with the bid, metrics and performance failures extensions, the EU profile and the UK extension (amountGross,
/// noticeType, renewal). Three fields are this register's own: "x_share" on a supplier, a ratio, "withheldInformation" on
/// the release, and "x_register" (see <see cref="PublishedRegister"/>). A later release that leaves a field out does not take it back: by the standard's merging rules the compiled
/// state keeps it, and the earlier release stays published as well.
/// </remarks>
public static class OcdsRelease
{
    /// <summary>The release as UTF-8 JSON on one line.</summary>
    /// <exception cref="ArgumentException">The release time is not UTC, or a contract is given without an award.</exception>
    public static byte[] Write(PublishedAgreement agreement)
    {
        if (agreement.ReleasedAt.Kind != DateTimeKind.Utc)
        {
            throw new ArgumentException("A release is dated in UTC.", nameof(agreement));
        }

        if (agreement is { ContractStatus: not null, AwardStatus: null })
        {
            throw new ArgumentException("A contract follows from an award; give the award's status.", nameof(agreement));
        }

        var buffer = new Utf8Buffer(8 * 1024);
        using (var json = new Utf8JsonWriter(buffer, JsonCells.Compact))
        {
            json.WriteStartObject();
            WriteHead(json, agreement);
            WriteParties(json, agreement);
            json.WritePropertyName("buyer");
            ReleaseJson.Reference(json, agreement.Buyer);
            WriteTender(json, agreement);
            WriteBids(json, agreement);
            WriteAward(json, agreement);
            ReleaseContractJson.Write(json, agreement);
            WriteRelations(json, agreement);
            ReleaseRegisterJson.Write(json, agreement.Register);
            json.WriteEndObject();
        }

        return buffer.Written.ToArray();
    }

    private static void WriteHead(Utf8JsonWriter json, PublishedAgreement agreement)
    {
        json.WriteString("ocid", agreement.Ocid);
        json.WriteString("id", agreement.ReleaseId);
        json.WriteString("date", Iso.Instant(agreement.ReleasedAt));
        ReleaseJson.List(json, "tag", agreement.Tags, (writer, tag) => writer.WriteStringValue(tag));
        json.WriteString("initiationType", "tender");
        json.WriteString("language", "en");
    }

    private static void WriteParties(Utf8JsonWriter json, PublishedAgreement agreement)
    {
        var parties = agreement.Suppliers.Select(party => (party, role: "supplier"))
            .Concat(agreement.Transactions.Select(transaction => (party: transaction.Payee, role: "payee")))
            .Prepend((party: agreement.Buyer, role: "buyer"))
            .Concat(agreement.Transactions.Count > 0 ? [(agreement.Buyer, "payer")] : [])
            .GroupBy(pair => pair.party.Id);
        json.WriteStartArray("parties");
        foreach (var group in parties)
        {
            WriteParty(json, group.First().party, group.Select(pair => pair.role).Distinct());
        }

        json.WriteEndArray();
    }

    private static void WriteParty(Utf8JsonWriter json, PublishedParty party, IEnumerable<string> roles)
    {
        json.WriteStartObject();
        json.WriteString("id", party.Id);
        json.WriteString("name", party.Name);
        if (party.Identifiers.Count > 0)
        {
            json.WritePropertyName("identifier");
            WriteIdentifier(json, party.Identifiers[0]);
            ReleaseJson.List(json, "additionalIdentifiers", [.. party.Identifiers.Skip(1)], WriteIdentifier);
        }

        ReleaseJson.List(json, "roles", [.. roles], (writer, role) => writer.WriteStringValue(role));
        if (party.IsSmallOrMedium is not null || party.IsVoluntary is not null)
        {
            json.WriteStartObject("details");
            ReleaseJson.Text(json, "scale", party.IsSmallOrMedium switch { true => "sme", false => "large", null => null });
            if (party.IsVoluntary is { } isVoluntary)
            {
                json.WriteBoolean("vcse", isVoluntary);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteIdentifier(Utf8JsonWriter json, OcdsIdentifier identifier)
    {
        json.WriteStartObject();
        json.WriteString("scheme", identifier.Scheme);
        json.WriteString("id", identifier.Id);
        json.WriteEndObject();
    }

    private static void WriteTender(Utf8JsonWriter json, PublishedAgreement agreement)
    {
        json.WriteStartObject("tender");
        json.WriteString("id", agreement.Reference);
        json.WriteString("title", agreement.Title);
        ReleaseJson.Text(json, "description", agreement.Description);
        ReleaseJson.Text(json, "status", agreement.TenderStatus);
        if (agreement.Cpv is { } cpv)
        {
            json.WriteStartObject("classification");
            json.WriteString("scheme", "CPV");
            json.WriteString("id", cpv);
            json.WriteEndObject();
        }

        ReleaseJson.Text(json, "mainProcurementCategory", agreement.Category);
        ReleaseJson.Money(json, "value", agreement.Estimate);
        ReleaseJson.Text(json, "procurementMethod", agreement.Method);
        ReleaseJson.Text(json, "procurementMethodDetails", agreement.MethodDetails);
        ReleaseJson.Text(json, "procurementMethodRationale", agreement.DirectAwardGround);
        if (agreement.BidCount is { } bids)
        {
            json.WriteNumber("numberOfTenderers", bids);
        }

        if (agreement.ContractStatus is null)
        {
            ReleaseJson.Period(json, "contractPeriod", agreement.Period);
        }

        json.WriteEndObject();
    }

    private static void WriteBids(Utf8JsonWriter json, PublishedAgreement agreement)
    {
        if (agreement.BidCount is not { } bids)
        {
            return;
        }

        json.WriteStartObject("bids");
        json.WriteStartArray("statistics");
        json.WriteStartObject();
        json.WriteString("id", "bids");
        json.WriteString("measure", "bids");
        json.WriteNumber("value", bids);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteAward(Utf8JsonWriter json, PublishedAgreement agreement)
    {
        if (agreement.AwardStatus is null)
        {
            return;
        }

        json.WriteStartArray("awards");
        json.WriteStartObject();
        json.WriteString("id", agreement.Reference);
        json.WriteString("title", agreement.Title);
        json.WriteString("status", agreement.AwardStatus);
        ReleaseJson.Day(json, "date", agreement.AwardedOn);
        ReleaseJson.Money(json, "value", agreement.Value);
        // Real files name a supplier twice in one award; the schema allows each once.
        ReleaseJson.List(json, "suppliers", [.. agreement.Suppliers.DistinctBy(supplier => supplier.Id)], WriteSupplier);
        ReleaseJson.Period(json, "contractPeriod", agreement.Period);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteSupplier(Utf8JsonWriter json, PublishedParty supplier)
    {
        json.WriteStartObject();
        json.WriteString("id", supplier.Id);
        json.WriteString("name", supplier.Name);
        if (supplier.Share is { } share)
        {
            json.WriteNumber("x_share", share);
        }

        json.WriteEndObject();
    }

    private static void WriteRelations(Utf8JsonWriter json, PublishedAgreement agreement)
    {
        if (agreement.FrameworkOcid is { } framework)
        {
            json.WriteStartArray("relatedProcesses");
            json.WriteStartObject();
            json.WriteString("id", "framework");
            ReleaseJson.List(json, "relationship", ["framework"], (writer, relation) => writer.WriteStringValue(relation));
            json.WriteString("scheme", "ocid");
            json.WriteString("identifier", framework);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        ReleaseJson.List(json, "withheldInformation", agreement.Withheld, (writer, withheld) =>
        {
            writer.WriteStartObject();
            writer.WriteString("id", withheld.Id);
            writer.WriteString("description", withheld.What);
            writer.WriteString("legalBasis", withheld.LegalBasis);
            ReleaseJson.Day(writer, "reviewDate", withheld.LookedAtAgainOn);
            writer.WriteEndObject();
        });
    }
}
