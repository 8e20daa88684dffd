using System.Globalization;
using ContractOversight.Data.PublicCopy;

namespace ContractOversight.Web.Features.Public;

/// <summary>Puts a list in order and reads on after a row, always by an index and never by counting rows.</summary>
internal static class PublicContractOrder
{
    private const char Between = '~';

    public static IReadOnlyList<(string Code, string Label)> All { get; } =
        [("newest", "Newest publication"), ("title", "Title"), ("value", "Highest value"), ("ends", "Ends soonest")];

    public static IQueryable<PublicContract> Order(IQueryable<PublicContract> rows, string? sort) => sort switch
    {
        "title" => rows.OrderBy(row => row.Title).ThenBy(row => row.Id),
        "value" => rows.OrderByDescending(row => row.SortValuePence).ThenByDescending(row => row.Id),
        "ends" => rows.OrderBy(row => row.SortEndsOn).ThenBy(row => row.Id),
        _ => rows.OrderByDescending(row => row.PublishedAt).ThenByDescending(row => row.Id),
    };

    /// <summary>Where the next page begins.</summary>
    public static string Mark(PublicContract row, string? sort) => sort switch
    {
        "title" => row.Title,
        "value" => row.SortValuePence.ToString(CultureInfo.InvariantCulture),
        "ends" => row.SortEndsOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => row.PublishedAt.Ticks.ToString(CultureInfo.InvariantCulture),
    } + Between + row.Id.ToString(CultureInfo.InvariantCulture);

    /// <summary>A mark that cannot be read is taken for none.</summary>
    public static IQueryable<PublicContract> After(IQueryable<PublicContract> rows, string? sort, string? mark)
    {
        var cut = mark?.LastIndexOf(Between) ?? -1;
        if (cut < 0 || !int.TryParse(mark.AsSpan(cut + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var id))
        {
            return rows;
        }

        var key = mark![..cut];
        switch (sort)
        {
            case "title":
                return rows.Where(row => row.Title.CompareTo(key) > 0 || (row.Title == key && row.Id > id));
            case "value" when long.TryParse(key, CultureInfo.InvariantCulture, out var pence):
                return rows.Where(row => row.SortValuePence < pence || (row.SortValuePence == pence && row.Id < id));
            case "ends" when DateOnly.TryParseExact(key, "yyyy-MM-dd", out var day):
                return rows.Where(row => row.SortEndsOn > day || (row.SortEndsOn == day && row.Id > id));
            case "value" or "ends":
                return rows;
            default:
                if (!long.TryParse(key, CultureInfo.InvariantCulture, out var ticks) || ticks < 0 || ticks > DateTime.MaxValue.Ticks)
                {
                    return rows;
                }

                var at = new DateTime(ticks, DateTimeKind.Utc);
                return rows.Where(row => row.PublishedAt < at || (row.PublishedAt == at && row.Id < id));
        }
    }
}
