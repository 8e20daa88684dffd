using System.Globalization;
using System.Linq.Expressions;
using ContractOversight.Domain.Contracts;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Contracts;

/// <summary>The orders that the list offers; each has an index that ends in the key.</summary>
internal enum ContractOrder
{
    EndsSoonest,
    Title,
    Reference,
    ValueHighest,
    ReviewSoonest,
}

/// <summary>A place between two rows: the row's value in the order (null where it has none) and its number.</summary>
internal sealed record ListPlace(string? Value, int Id)
{
    public static ListPlace? Read(string? text)
    {
        var parts = text?.Split('~', 2);
        return parts is [var id, var value] && int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new(value.Length == 0 ? null : value[1..], number)
            : null;
    }

    public string Write() => $"{Id.ToString(CultureInfo.InvariantCulture)}~{(Value is null ? "" : "=" + Value)}";
}

/// <summary>
/// One page of agreements found by key. Rows without a value in the order come last in either direction, as a run of
/// their own: engines disagree on where such rows belong, and a sort that moves them could not use the index.
/// </summary>
internal static class ContractPages
{
    public static async Task<List<T>> ReadAsync<T>(
        IQueryable<Contract> found, ContractOrder order, ListPlace? from, bool backwards, int count,
        Expression<Func<Contract, T>> row, CancellationToken cancel)
    {
        var rows = new List<T>();
        foreach (var hasValue in backwards ? new[] { false, true } : [true, false])
        {
            // A place in one run lies wholly before or after the other run.
            if (from is not null && (from.Value is not null) != hasValue && hasValue != backwards)
            {
                continue;
            }

            var start = from is not null && (from.Value is not null) == hasValue ? from : null;
            var run = Run(found, order, hasValue, start, backwards);
            if (run is not null && rows.Count < count)
            {
                rows.AddRange(await run.Take(count - rows.Count).Select(row).ToListAsync(cancel));
            }
        }

        if (backwards)
        {
            rows.Reverse();
        }

        return rows;
    }

    private static IQueryable<Contract>? Run(IQueryable<Contract> found, ContractOrder order, bool hasValue, ListPlace? from, bool backwards) => order switch
    {
        ContractOrder.Title => hasValue ? By(found, contract => contract.Title, from, backwards, text => text) : null,
        ContractOrder.Reference => hasValue ? By(found, contract => contract.Reference, from, backwards, text => text) : null,
        ContractOrder.EndsSoonest => hasValue
            ? By(found.Where(contract => contract.EndsOn != null), contract => contract.EndsOn, from, backwards, Day)
            : Unvalued(found.Where(contract => contract.EndsOn == null), from, backwards),
        ContractOrder.ReviewSoonest => hasValue
            ? By(found.Where(contract => contract.NextReviewDue != null), contract => contract.NextReviewDue, from, backwards, Day)
            : Unvalued(found.Where(contract => contract.NextReviewDue == null), from, backwards),
        _ => hasValue
            ? By(found.Where(contract => contract.CurrentValuePence != null), contract => contract.CurrentValuePence, from, !backwards, Pence)
            : Unvalued(found.Where(contract => contract.CurrentValuePence == null), from, backwards),
    };

    private static IQueryable<Contract> By<TKey>(
        IQueryable<Contract> rows, Expression<Func<Contract, TKey>> key, ListPlace? from, bool descending, Func<string, TKey> read)
    {
        if (from?.Value is { } value)
        {
            rows = rows.Where(Beyond(key, read(value), from.Id, descending));
        }

        return descending
            ? rows.OrderByDescending(key).ThenByDescending(contract => contract.Id)
            : rows.OrderBy(key).ThenBy(contract => contract.Id);
    }

    private static IQueryable<Contract> Unvalued(IQueryable<Contract> rows, ListPlace? from, bool descending)
    {
        var id = from?.Id;
        rows = id is null ? rows : descending ? rows.Where(contract => contract.Id < id) : rows.Where(contract => contract.Id > id);
        return descending ? rows.OrderByDescending(contract => contract.Id) : rows.OrderBy(contract => contract.Id);
    }

    /// <summary>(key, id) lies beyond the place, the id deciding between equal keys.</summary>
    private static Expression<Func<Contract, bool>> Beyond<TKey>(Expression<Func<Contract, TKey>> key, TKey value, int id, bool descending)
    {
        var held = Expression.Property(Expression.Constant(new Held<TKey>(value)), nameof(Held<>.Value));
        var ids = Expression.Property(Expression.Constant(new Held<int>(id)), nameof(Held<>.Value));
        var own = Expression.Property(key.Parameters[0], nameof(Contract.Id));
        var compared = typeof(TKey) == typeof(string)
            ? (Left: (Expression)Expression.Call(typeof(string), nameof(string.Compare), null, key.Body, held), Right: (Expression)Expression.Constant(0))
            : (key.Body, held);
        var beyond = descending ? Expression.LessThan(compared.Left, compared.Right) : Expression.GreaterThan(compared.Left, compared.Right);
        var later = descending ? Expression.LessThan(own, ids) : Expression.GreaterThan(own, ids);
        return Expression.Lambda<Func<Contract, bool>>(
            Expression.OrElse(beyond, Expression.AndAlso(Expression.Equal(key.Body, held), later)), key.Parameters);
    }

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : DateOnly.MinValue;

    private static long? Pence(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var pence) ? pence : 0;

    // A value held in an object becomes a parameter of the query, not a part of its text.
    private sealed record Held<T>(T Value);
}
