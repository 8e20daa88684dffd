using System.Text.Json;
using ContractOversight.Exchange.Formats;

namespace ContractOversight.Exchange.OpenContracting;

/// <summary>The register's own part of a release.</summary>
internal static class ReleaseRegisterJson
{
    public static void Write(Utf8JsonWriter json, PublishedRegister? register)
    {
        if (register is null)
        {
            return;
        }

        json.WriteStartObject("x_register");
        ReleaseJson.Text(json, "office", register.Office);
        ReleaseJson.Text(json, "contact", register.Contact);
        ReleaseJson.Text(json, "kind", register.Kind);
        ReleaseJson.Text(json, "party", register.Party);
        ReleaseJson.Text(json, "category", register.Category);
        ReleaseJson.Text(json, "summary", register.Summary);
        if (register.ValueIncludesVat is { } includesVat)
        {
            json.WriteBoolean("valueIncludesVat", includesVat);
        }

        if (register.AnnualPence is { } annual)
        {
            json.WriteNumber("annualValue", annual / 100m);
        }

        WriteDay(json, "initialEndDate", register.InitialEnd);
        ReleaseJson.Text(json, "renewal", register.Renewal);
        if (register.NoticeMonths is { } months)
        {
            json.WriteNumber("noticeMonths", months);
        }

        WriteDay(json, "nextReviewDate", register.NextReview);
        WriteDay(json, "terminatedDate", register.TerminatedOn);
        ReleaseJson.Text(json, "valueForMoney", register.ValueForMoney);
        ReleaseJson.Text(json, "supersedes", register.Supersedes);
        ReleaseJson.List(json, "measures", register.Measures, WriteMeasure);
        json.WriteEndObject();
    }

    private static void WriteMeasure(Utf8JsonWriter json, PublishedMeasure measure)
    {
        json.WriteStartObject();
        json.WriteString("id", measure.Id);
        json.WriteString("title", measure.Title);
        ReleaseJson.Text(json, "unit", measure.Unit);
        json.WriteString("frequency", measure.Frequency);
        json.WriteString("target", measure.Target);
        ReleaseJson.List(json, "periods", measure.Periods, WritePeriod);
        json.WriteEndObject();
    }

    private static void WritePeriod(Utf8JsonWriter json, PublishedPeriod period)
    {
        json.WriteStartObject();
        WriteDay(json, "startDate", period.Start);
        WriteDay(json, "endDate", period.End);
        if (period.Value is { } value)
        {
            json.WriteNumber("value", value);
        }

        ReleaseJson.Text(json, "rating", period.Rating);
        json.WriteString("status", period.Status);
        json.WriteEndObject();
    }

    private static void WriteDay(Utf8JsonWriter json, string name, DateOnly? day)
    {
        if (day is { } given)
        {
            json.WriteString(name, Iso.Day(given));
        }
    }
}
