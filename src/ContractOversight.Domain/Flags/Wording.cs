using System.Globalization;

namespace ContractOversight.Domain.Flags;

/// <summary>How the sentences of findings write days, counts, amounts and names.</summary>
internal static class Wording
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", British);

    public static string Days(int count) => Count(count, "day", "days");

    public static string Count(int count, string one, string many) => count.ToString("N0", British) + " " + (count == 1 ? one : many);

    public static string Pounds(long pence) => (pence < 0 ? "−£" : "£") + Math.Abs(pence / 100m).ToString(pence % 100 == 0 ? "N0" : "N2", British);

    public static string Number(double value) => value.ToString("#,0.###", British).Replace('-', '−');

    public static string Value(double value, string unit) => unit == "%" ? Number(value) + "%" : $"{Number(value)} {unit}".Trim();

    /// <summary>Cuts a text that a person wrote so that the sentence fits where it is stored.</summary>
    public static string Short(string text) => text.Length <= 200 ? text : text[..199] + "…";
}
