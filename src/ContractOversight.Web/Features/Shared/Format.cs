using System.Globalization;
using ContractOversight.Domain.Calendar;

namespace ContractOversight.Web.Features.Shared;

/// <summary>The one place where days, instants, money and numbers become words. What is not known says so.</summary>
internal static class Format
{
    public const string NotKnown = "Not known";

    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>14 September 2026.</summary>
    public static string Day(DateOnly? day) => day?.ToString("d MMMM yyyy", British) ?? NotKnown;

    /// <summary>14 Sep 2026, for tables.</summary>
    public static string ShortDay(DateOnly? day) => day?.ToString("d MMM yyyy", British).Replace("Sept", "Sep", StringComparison.Ordinal) ?? NotKnown;

    /// <summary>September 2026.</summary>
    public static string Month(DateOnly? day) => day?.ToString("MMMM yyyy", British) ?? NotKnown;

    /// <summary>Sep 26, for the axis of a chart.</summary>
    public static string ShortMonth(DateOnly? day) => day?.ToString("MMM yy", British).Replace("Sept", "Sep", StringComparison.Ordinal) ?? NotKnown;

    /// <summary>14 September 2026 at 2:05pm, UK time.</summary>
    public static string Instant(DateTime? utc)
    {
        if (utc is null)
        {
            return NotKnown;
        }

        var local = UkClock.InLondon(DateTime.SpecifyKind(utc.Value, DateTimeKind.Utc));

        return local.ToString("d MMMM yyyy 'at' h:mm", British) + (local.Hour < 12 ? "am" : "pm");
    }

    /// <summary>£1,234.50, and £1,234 where there are no pence.</summary>
    public static string Pounds(long? pence)
    {
        if (pence is null)
        {
            return NotKnown;
        }

        var sign = pence < 0 ? "−" : "";

        return sign + "£" + Math.Abs(pence.Value / 100m).ToString(pence % 100 == 0 ? "N0" : "N2", British);
    }

    /// <summary>£1,234.50 with pence always shown, so that a column of amounts lines up.</summary>
    public static string PoundsAndPence(long? pence) =>
        pence is null ? NotKnown : (pence < 0 ? "−" : "") + "£" + Math.Abs(pence.Value / 100m).ToString("N2", British);

    /// <summary>£1.2 million, for headlines; below a million the whole pounds.</summary>
    public static string Headline(long? pence)
    {
        if (pence is null)
        {
            return NotKnown;
        }

        var pounds = Math.Abs(pence.Value / 100m);
        var words = pounds switch
        {
            >= 999_950_000m => (pounds / 1_000_000_000m).ToString("0.0", British) + " billion",
            >= 999_500m => (pounds / 1_000_000m).ToString("0.0", British) + " million",
            _ => Math.Round(pounds, MidpointRounding.AwayFromZero).ToString("N0", British),
        };

        return (pence < 0 ? "−£" : "£") + words.Replace(".0 ", " ", StringComparison.Ordinal);
    }

    /// <summary>92.5% from 0.925.</summary>
    public static string Percent(double? ratio, int decimals = 1) =>
        ratio is null ? NotKnown : Number(ratio * 100, decimals) + "%";

    /// <summary>1,234 or 12.5: no more decimals than asked for, and no trailing noughts.</summary>
    public static string Number(double? value, int decimals = 2) =>
        value is null ? NotKnown : value.Value.ToString("#,0." + new string('#', decimals), British).Replace('-', '−');

    public static string Count(long? count) => count?.ToString("N0", British) ?? NotKnown;

    /// <summary>1 contract, 2 contracts.</summary>
    public static string Count(long count, string one, string many) => Count(count) + " " + (count == 1 ? one : many);

    public static string Text(string? text) => string.IsNullOrWhiteSpace(text) ? NotKnown : text;

    public static string YesNo(bool? answer) => answer switch { true => "Yes", false => "No", null => NotKnown };
}
