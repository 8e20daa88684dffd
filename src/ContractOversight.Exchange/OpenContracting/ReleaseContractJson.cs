using System.Text.Json;

namespace ContractOversight.Exchange.OpenContracting;

/// <summary>The contract of a release with what happens under it.</summary>
internal static class ReleaseContractJson
{
    public static void Write(Utf8JsonWriter json, PublishedAgreement agreement)
    {
        if (agreement.ContractStatus is null)
        {
            return;
        }

        json.WriteStartArray("contracts");
        json.WriteStartObject();
        json.WriteString("id", agreement.Reference);
        json.WriteString("awardID", agreement.Reference);
        json.WriteString("title", agreement.Title);
        ReleaseJson.Text(json, "description", agreement.Description);
        json.WriteString("status", agreement.ContractStatus);
        ReleaseJson.Period(json, "period", agreement.Period);
        WriteRenewal(json, agreement);
        ReleaseJson.Money(json, "value", agreement.Value);
        ReleaseJson.Day(json, "dateSigned", agreement.SignedOn);
        ReleaseJson.List(json, "documents", agreement.Documents, WriteDocument);
        ReleaseJson.List(json, "agreedMetrics", [.. agreement.Kpis.Where(kpi => kpi.Targets.Count > 0)], (writer, kpi) => WriteKpi(writer, kpi, kpi.Targets));
        WriteImplementation(json, agreement);
        ReleaseJson.List(json, "milestones", agreement.Milestones, WriteMilestone);
        ReleaseJson.List(json, "amendments", agreement.Amendments, WriteAmendment);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteRenewal(Utf8JsonWriter json, PublishedAgreement agreement)
    {
        if (agreement.Extensions is null)
        {
            return;
        }

        json.WriteBoolean("hasRenewal", true);
        json.WriteStartObject("renewal");
        json.WriteString("description", agreement.Extensions);
        json.WriteEndObject();
    }

    private static void WriteImplementation(Utf8JsonWriter json, PublishedAgreement agreement)
    {
        var measured = agreement.Kpis.Where(kpi => kpi.Readings.Count > 0).ToList();
        if (agreement.Transactions.Count + agreement.Failures.Count + measured.Count == 0)
        {
            return;
        }

        json.WriteStartObject("implementation");
        ReleaseJson.List(json, "transactions", agreement.Transactions, (writer, transaction) => WriteTransaction(writer, transaction, agreement.Buyer));
        ReleaseJson.List(json, "metrics", measured, (writer, kpi) => WriteKpi(writer, kpi, kpi.Readings));
        ReleaseJson.List(json, "performanceFailures", agreement.Failures, WriteFailure);
        json.WriteEndObject();
    }

    private static void WriteTransaction(Utf8JsonWriter json, PublishedTransaction transaction, PublishedParty payer)
    {
        json.WriteStartObject();
        json.WriteString("id", transaction.Id);
        ReleaseJson.Day(json, "date", transaction.Date);
        ReleaseJson.Money(json, "value", new PublishedMoney(transaction.NetPence));
        json.WritePropertyName("payer");
        ReleaseJson.Reference(json, payer);
        json.WritePropertyName("payee");
        ReleaseJson.Reference(json, transaction.Payee);
        json.WriteEndObject();
    }

    private static void WriteKpi(Utf8JsonWriter json, PublishedKpi kpi, IReadOnlyList<PublishedObservation> observations)
    {
        json.WriteStartObject();
        json.WriteString("id", kpi.Id);
        json.WriteString("title", kpi.Title);
        ReleaseJson.Text(json, "description", kpi.Description);
        ReleaseJson.List(json, "observations", observations, (writer, observation) => WriteObservation(writer, observation, kpi.Unit));
        json.WriteEndObject();
    }

    private static void WriteObservation(Utf8JsonWriter json, PublishedObservation observation, string? unit)
    {
        json.WriteStartObject();
        json.WriteString("id", observation.Id);
        ReleaseJson.Period(json, "period", new OcdsPeriod(observation.Start, observation.End, null));
        json.WriteNumber("measure", observation.Measure);
        if (unit is not null)
        {
            json.WriteStartObject("unit");
            json.WriteString("name", unit);
            json.WriteEndObject();
        }

        ReleaseJson.Text(json, "notes", observation.Notes);
        json.WriteEndObject();
    }

    private static void WriteFailure(Utf8JsonWriter json, PublishedFailure failure)
    {
        json.WriteStartObject();
        json.WriteString("id", failure.Id);
        ReleaseJson.Period(json, "period", new OcdsPeriod(failure.Start, failure.End, null));
        json.WriteString("category", failure.Category);
        json.WriteNumber("events", failure.Events);
        json.WriteEndObject();
    }

    private static void WriteDocument(Utf8JsonWriter json, PublishedDocument document)
    {
        json.WriteStartObject();
        json.WriteString("id", document.Id);
        ReleaseJson.Text(json, "documentType", document.Type);
        ReleaseJson.Text(json, "noticeType", document.NoticeType);
        json.WriteString("title", document.Title);
        json.WriteString("url", document.Address.AbsoluteUri);
        ReleaseJson.Day(json, "datePublished", document.PublishedOn);
        ReleaseJson.Text(json, "format", document.MediaType);
        json.WriteEndObject();
    }

    private static void WriteMilestone(Utf8JsonWriter json, PublishedMilestone milestone)
    {
        json.WriteStartObject();
        json.WriteString("id", milestone.Id);
        json.WriteString("title", milestone.Title);
        ReleaseJson.Day(json, "dueDate", milestone.Due);
        ReleaseJson.Day(json, "dateMet", milestone.MetOn);
        json.WriteString("status", milestone.MetOn is null ? "scheduled" : "met");
        json.WriteEndObject();
    }

    private static void WriteAmendment(Utf8JsonWriter json, PublishedAmendment amendment)
    {
        json.WriteStartObject();
        json.WriteString("id", amendment.Id);
        ReleaseJson.Day(json, "date", amendment.Date);
        json.WriteString("description", amendment.Description);
        ReleaseJson.Text(json, "rationale", amendment.Rationale);
        json.WriteEndObject();
    }
}
