using System.ComponentModel.DataAnnotations;
using ContractOversight.Data.PublicCopy;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Public;

/// <summary>What is searched for; the address holds it, so that a search can be linked to.</summary>
internal sealed class PublicContractFilter
{
    private const long Pence = 100;

    [Display(Name = "Words", Description = "In the reference, title, description, category or supplier")]
    public string? Q { get; init; }

    public string? Office { get; init; }

    public string? Supplier { get; init; }

    public string? Category { get; init; }

    public string? Kind { get; init; }

    /// <summary>live, ended or planned.</summary>
    public string? Status { get; init; }

    /// <summary>A value band's code.</summary>
    public string? Value { get; init; }

    /// <summary>Ends within so many months.</summary>
    [Display(Name = "Ends within")]
    public int? Ends { get; init; }

    /// <summary>newest, title, value or ends.</summary>
    public string? Sort { get; init; }

    public static IReadOnlyList<(string Code, string Label, long From, long To)> Bands { get; } =
    [
        ("to-10k", "Up to £10,000", 0, 10_000 * Pence),
        ("10k-100k", "£10,000 to £100,000", 10_000 * Pence, 100_000 * Pence),
        ("100k-1m", "£100,000 to £1 million", 100_000 * Pence, 1_000_000 * Pence),
        ("1m-5m", "£1 million to £5 million", 1_000_000 * Pence, 5_000_000 * Pence),
        ("over-5m", "Over £5 million", 5_000_000 * Pence, long.MaxValue),
    ];

    public IQueryable<PublicContract> Apply(PublicRegisterDbContext copy, IPublicStore store, DateOnly today)
    {
        var rows = copy.Contracts.AsNoTracking();
        if (!string.IsNullOrWhiteSpace(Q))
        {
            var ids = store.ContractsMatching(copy, Q);
            rows = rows.Where(row => ids.Contains(row.Id));
        }

        rows = Office is { Length: > 0 } office ? rows.Where(row => row.OfficeCode == office) : rows;
        rows = Category is { Length: > 0 } category ? rows.Where(row => row.Category == category) : rows;
        rows = Kind is { Length: > 0 } kind ? rows.Where(row => row.Kind == kind) : rows;
        rows = Supplier is { Length: > 0 } supplier
            ? rows.Where(row => copy.ContractSuppliers.Any(part => part.SupplierId == supplier && part.ContractId == row.Id)) : rows;
        rows = Status switch
        {
            "live" => rows.Where(row => (row.StartsOn == null || row.StartsOn <= today) && row.SortEndsOn >= today),
            "ended" => rows.Where(row => row.SortEndsOn < today),
            "planned" => rows.Where(row => row.StartsOn > today),
            _ => rows,
        };
        if (Bands.FirstOrDefault(band => band.Code == Value) is { Code: not null } chosen)
        {
            rows = rows.Where(row => row.SortValuePence >= chosen.From && row.SortValuePence <= chosen.To);
        }

        if (Ends is > 0 and <= 600)
        {
            var last = today.AddMonths(Ends.Value);
            rows = rows.Where(row => row.SortEndsOn >= today && row.SortEndsOn <= last);
        }

        return rows;
    }

    /// <summary>The same search, with another place to read on from.</summary>
    public string Query(string? after = null)
    {
        var query = new QueryBuilder();
        foreach (var (name, value) in new (string, string?)[]
        {
            ("q", Q), ("office", Office), ("supplier", Supplier), ("category", Category), ("kind", Kind), ("status", Status), ("value", Value),
            ("ends", Ends?.ToString(System.Globalization.CultureInfo.InvariantCulture)), ("sort", Sort), ("after", after),
        })
        {
            if (!string.IsNullOrWhiteSpace(value))
            {
                query.Add(name, value);
            }
        }

        return query.ToString();
    }
}
