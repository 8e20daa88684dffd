using System.Globalization;
using System.Text.Json;
using ContractOversight.Domain.Performance;

namespace ContractOversight.Domain.Tests.Performance;

/// <summary>Reads the reference tool's cases in the words of our own types.</summary>
internal static class ChartFixture
{
    internal static JsonElement Read(string relative)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(Shared.PathOf(relative)));
        return document.RootElement.Clone();
    }

    internal static List<ChartReading> Rows(JsonElement input) =>
        [.. input.EnumerateArray().Select(row => new ChartReading(DayOf(row[0]), Number(row[1])))];

    internal static DateOnly DayOf(JsonElement text) => DateOnly.Parse(text.GetString()!, CultureInfo.InvariantCulture);

    internal static double? Number(JsonElement value) => value.ValueKind == JsonValueKind.Null ? null : value.GetDouble();

    internal static KpiDirection Direction(JsonElement word) => word.GetString() switch
    {
        "increase" => KpiDirection.HigherIsBetter,
        "decrease" => KpiDirection.LowerIsBetter,
        _ => KpiDirection.Neutral,
    };

    internal static string Label(ChartLabel label) => label switch
    {
        ChartLabel.AboveLimit => "Above UCL",
        ChartLabel.BelowLimit => "Below LCL",
        ChartLabel.Rising => "7 Point Trend (Increasing)",
        ChartLabel.Falling => "7 Point Trend (Decreasing)",
        ChartLabel.TwoInThreeAbove => "2 in 3 Above CL",
        ChartLabel.TwoInThreeBelow => "2 in 3 Below CL",
        ChartLabel.RunAbove => "7 Points Above CL",
        ChartLabel.RunBelow => "7 Points Below CL",
        _ => "Common Cause",
    };

    internal static string Meaning(PointMeaning meaning) => meaning switch
    {
        PointMeaning.Improvement => "special_cause_improvement",
        PointMeaning.Concern => "special_cause_concern",
        PointMeaning.NeutralHigh => "special_cause_neutral_high",
        PointMeaning.NeutralLow => "special_cause_neutral_low",
        _ => "common_cause",
    };

    internal static string Icon(VariationIcon icon) => icon switch
    {
        VariationIcon.ConcernHigh => "concern_high.svg",
        VariationIcon.ConcernLow => "concern_low.svg",
        VariationIcon.ImprovementHigh => "improvement_high.svg",
        VariationIcon.ImprovementLow => "improvement_low.svg",
        VariationIcon.NeutralHigh => "neutral_high.svg",
        VariationIcon.NeutralLow => "neutral_low.svg",
        VariationIcon.CommonCause => "common_cause.svg",
        _ => "none",
    };

    internal static string? Assurance(AssuranceVerdict verdict) => verdict switch
    {
        AssuranceVerdict.ConsistentPass => "consistent_pass",
        AssuranceVerdict.ConsistentFail => "consistent_fail",
        AssuranceVerdict.Inconsistent => "inconsistent",
        _ => null,
    };

    internal static string? AssuranceIcon(AssuranceVerdict verdict) => verdict switch
    {
        AssuranceVerdict.ConsistentPass => "pass.svg",
        AssuranceVerdict.ConsistentFail => "fail.svg",
        AssuranceVerdict.Inconsistent => "inconsistent.svg",
        _ => null,
    };
}
