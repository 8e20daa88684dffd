using System.Globalization;
using ContractOversight.Domain.Performance;
using ContractOversight.Web.Features.Shared;

namespace ContractOversight.Web.Features.Performance;

/// <summary>How values and targets of a KPI are written and read.</summary>
internal static class KpiWords
{
    private const int Decimals = 4;
    private const NumberStyles Typed = NumberStyles.Float | NumberStyles.AllowThousands;

    public static string Value(double? value, string unit) =>
        value is null ? Format.NotKnown : Format.Number(value, Decimals) + (unit == "%" ? unit : " " + unit);

    public static string Target(KpiVersion version)
    {
        var floor = version.Floor is null ? "" : $"; floor {Value(version.Floor, version.Unit)}";
        return version.Direction switch
        {
            KpiDirection.Neutral => "Watched, without a target",
            _ when version.Target is null && version.UpperTarget is null => "No target set",
            KpiDirection.WithinRange => $"Between {Value(version.Target, version.Unit)} and {Value(version.UpperTarget, version.Unit)}{floor}",
            KpiDirection.LowerIsBetter => $"At most {Value(version.Target, version.Unit)}{floor}",
            _ => $"At least {Value(version.Target, version.Unit)}{floor}",
        };
    }

    /// <summary>The value as it stands in a box: every digit it has, so that reading it back changes nothing.</summary>
    public static string InBox(double? value) => value?.ToString("R", CultureInfo.InvariantCulture) ?? "";

    /// <summary>The number typed, a percent sign allowed; null when it is none.</summary>
    public static double? Read(string text, string unit)
    {
        var trimmed = text.Trim();
        var digits = unit == "%" && trimmed.EndsWith('%') ? trimmed[..^1] : trimmed;
        return double.TryParse(digits.Replace('−', '-'), Typed, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value) ? value : null;
    }

    public static string? Colour(RatingWord? word) => word switch
    {
        RatingWord.Good => "green",
        RatingWord.ApproachingTarget => "yellow",
        RatingWord.RequiresImprovement => "orange",
        RatingWord.Inadequate => "red",
        _ => "grey",
    };
}
