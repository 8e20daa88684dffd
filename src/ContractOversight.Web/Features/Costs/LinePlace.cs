using System.Globalization;

namespace ContractOversight.Web.Features.Costs;

/// <summary>A line's place in a list ordered by day, newest first: where the next page takes up.</summary>
internal readonly record struct LinePlace(DateOnly On, long Id)
{
    private const string Day = "yyyyMMdd";

    /// <summary>Null for anything that is no place, so that a mistyped address shows the first page.</summary>
    public static LinePlace? Parse(string? text) =>
        text?.Split('-') is [var day, var id]
        && DateOnly.TryParseExact(day, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var on)
        && long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new LinePlace(on, number)
            : null;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{On.ToString(Day, CultureInfo.InvariantCulture)}-{Id}");
}
