using ContractOversight.Domain.Flags;
using ContractOversight.Domain.Performance;

namespace ContractOversight.Web.Features.Performance;

/// <summary>One period of a KPI as shown: what was returned, or that it is missing, and the word for it.</summary>
internal sealed record PeriodRow(
    DateOnly Start, string Name, PeriodStatus Status, double? Value, string Unit, RatingWord? Word, string Because, string Target,
    EvidenceGrade? Evidence, ReadingStatus? Reliance, string? Note, int? Revision)
{
    public string Shown => Status switch
    {
        PeriodStatus.Received => KpiWords.Value(Value, Unit),
        PeriodStatus.NotYetDue => "Not yet due",
        PeriodStatus.Relief => "Relief given",
        _ => "Missing",
    };

    /// <summary>ISO form of the first day, for addresses.</summary>
    public string Key => Start.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    public static PeriodRow Of(KpiFacts facts, MeasurementPeriod period, DateOnly today)
    {
        var reading = facts.Readings.FirstOrDefault(reading => reading.PeriodStart == period.Start);
        var version = facts.VersionFor(period.Start);
        var rating = facts.Rate(period.Start, reading?.Value);
        var status = reading switch
        {
            { Status: ReadingStatus.Relief } => PeriodStatus.Relief,
            { Value: not null } => PeriodStatus.Received,
            _ => today > facts.DueOn(period) ? PeriodStatus.Missing : PeriodStatus.NotYetDue,
        };
        return new PeriodRow(
            period.Start, period.Name, status, reading?.Value, version.Unit, status == PeriodStatus.Relief ? null : rating.Word, rating.Because,
            KpiWords.Target(version), reading?.Evidence, reading?.Status, reading?.Note, reading?.Revision);
    }
}
