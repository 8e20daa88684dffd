using System.Globalization;

namespace ContractOversight.Web.Features.Shared.Components;

/// <summary>An amount as typed, read into whole pence or refused with the end of a sentence that starts with the field's name.</summary>
internal sealed record PoundsEntry(long? Pence, string? Problem)
{
    /// <summary>Larger than any contract; keeps sums of many amounts far from overflow.</summary>
    public const long MostPence = 100_000_000_000_000;

    private const string NotAnAmount = "must be an amount in pounds, like 1234.50";

    public static PoundsEntry Read(string text, bool mayBeNegative = false)
    {
        var plain = text.Replace(" ", "", StringComparison.Ordinal).Replace("\u00A0", "", StringComparison.Ordinal)
            .Replace('−', '-').Replace("£", "", StringComparison.Ordinal);
        var isNegative = plain.StartsWith('-') || (plain.StartsWith('(') && plain.EndsWith(')'));
        plain = plain.Trim('-', '(', ')');
        if (!decimal.TryParse(plain, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var pounds)
            || !HasGroupsOfThree(plain))
        {
            return new(null, NotAnAmount);
        }

        if (pounds > MostPence / 100)
        {
            return new(null, $"must be {Format.Pounds(MostPence)} or less");
        }

        if (pounds * 100 != decimal.Truncate(pounds * 100))
        {
            return new(null, "must have no more than 2 digits after the point, like 1234.50");
        }

        return isNegative && pounds > 0 && !mayBeNegative
            ? new(null, "must be £0 or more")
            : new((long)(isNegative ? -pounds * 100 : pounds * 100), null);
    }

    /// <summary>The amount as it stands in the box: no sign for pounds, no commas, pence only where there are any.</summary>
    public static string Write(long pence) =>
        (pence / 100m).ToString(pence % 100 == 0 ? "0" : "0.00", CultureInfo.InvariantCulture);

    // 1,23 is not a way of writing 123: it is more likely 1.23, so it is refused rather than guessed.
    private static bool HasGroupsOfThree(string text)
    {
        var groups = text.Split('.')[0].Split(',');

        return groups.Length == 1 || (groups[0].Length is >= 1 and <= 3 && groups.Skip(1).All(g => g.Length == 3));
    }
}
