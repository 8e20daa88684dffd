using System.Globalization;

namespace ContractOversight.Exchange.Values;

/// <summary>A number cell that stands where text is wanted (a reference, a code), as a person sees it.</summary>
internal static class NumberText
{
    public static string Shown(string digits) =>
        double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? Math.Abs(number) < 1e15 ? number.ToString("0.##############", CultureInfo.InvariantCulture) : number.ToString("G15", CultureInfo.InvariantCulture)
            : digits;
}
