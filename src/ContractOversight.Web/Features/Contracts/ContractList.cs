using System.Globalization;
using System.Linq.Expressions;
using ContractOversight.Data;
using ContractOversight.Domain.Calendar;
using ContractOversight.Domain.Contracts;
using ContractOversight.Web.Features.Shared.Components;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Contracts;

/// <summary>One page of the agreements somebody looked for.</summary>
internal sealed record ContractListPage
{
    public required ContractFilter Filter { get; init; }

    public required IReadOnlyList<ContractRow> Rows { get; init; }

    /// <summary>How many were found; null above the number up to which they are counted.</summary>
    public required int? Count { get; init; }

    public required bool IsRegisterEmpty { get; init; }

    public required ContractTotals? Totals { get; init; }

    public required FilterChoices Choices { get; init; }

    public required DateOnly Today { get; init; }

    public string? PreviousUrl { get; init; }

    public string? NextUrl { get; init; }

    public string CountWords => Count is { } count
        ? Shared.Format.Count(count, "agreement", "agreements")
        : $"More than {Shared.Format.Count(ContractList.CountedUpTo)} agreements";
}

/// <summary>One agreement in the list.</summary>
internal sealed record ContractRow(
    int Id, string Reference, string Title, AgreementKind Kind, RecordState State, DateOnly? EndsOn, DateOnly? NextReviewDue,
    long? ValuePence, ContractTier? Tier, int OpenFlags, string? FirstSupplier, int Suppliers);

/// <summary>What the list's filters offer.</summary>
internal sealed record FilterChoices(IReadOnlyList<Choice> Categories, IReadOnlyList<Choice> Owners, string? SupplierName);

internal sealed class ContractList(OversightDbContext db, ContractSelection selection, PortfolioTotals totals, ContractPeople people, UkClock clock)
{
    public const int PageSize = 25;
    public const int CountedUpTo = 1000;
    private const int CategoriesOffered = 100;

    public async Task<ContractListPage> ReadAsync(ContractFilter filter, string? after, string? before, CancellationToken cancel)
    {
        var today = clock.Today;
        var found = selection.Of(filter, today);
        var order = filter.Sort ?? ContractOrder.EndsSoonest;
        var isBackwards = after is null && before is not null;
        var from = ListPlace.Read(after ?? before);
        var rows = await ContractPages.ReadAsync(found, order, from, isBackwards, PageSize + 1, Row(), cancel);
        var hasMore = rows.Count > PageSize;
        if (hasMore)
        {
            rows.RemoveAt(isBackwards ? 0 : PageSize);
        }

        var counted = await found.Take(CountedUpTo + 1).CountAsync(cancel);
        return new ContractListPage
        {
            Filter = filter,
            Rows = rows,
            Count = counted > CountedUpTo ? null : counted,
            IsRegisterEmpty = counted == 0 && filter.IsEmpty,
            Totals = counted is > 0 and <= CountedUpTo ? await totals.OfAsync(found, cancel) : null,
            Choices = await ChoicesAsync(filter, cancel),
            Today = today,
            PreviousUrl = rows.Count > 0 && (isBackwards ? hasMore : from is not null) ? Address(filter, "before", PlaceOf(rows[0], order)) : null,
            NextUrl = rows.Count > 0 && (isBackwards || hasMore) ? Address(filter, "after", PlaceOf(rows[^1], order)) : null,
        };
    }

    /// <summary>The totals by themselves, for a selection too large to add up on every page.</summary>
    public async Task<(ContractTotals Totals, DateOnly Today)> TotalsAsync(ContractFilter filter, CancellationToken cancel) =>
        (await totals.OfAsync(selection.Of(filter, clock.Today), cancel), clock.Today);

    private static string Address(ContractFilter filter, string name, ListPlace place) =>
        "/office/contracts" + filter.ToQuery((name, place.Write()));

    private static ListPlace PlaceOf(ContractRow row, ContractOrder order) => new(
        order switch
        {
            ContractOrder.Title => row.Title,
            ContractOrder.Reference => row.Reference,
            ContractOrder.EndsSoonest => row.EndsOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ContractOrder.ReviewSoonest => row.NextReviewDue?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            _ => row.ValuePence?.ToString(CultureInfo.InvariantCulture),
        },
        row.Id);

    private Expression<Func<Contract, ContractRow>> Row() => contract => new ContractRow(
        contract.Id, contract.Reference, contract.Title, contract.Kind, contract.State, contract.EndsOn, contract.NextReviewDue,
        contract.CurrentValuePence, contract.Tier,
        db.Flags.Count(flag => flag.ContractId == contract.Id && flag.ClearedOn == null),
        db.ContractSuppliers.Where(row => row.ContractId == contract.Id).OrderBy(row => row.SupplierId)
            .Join(db.Suppliers, row => row.SupplierId, supplier => supplier.Id, (row, supplier) => supplier.Name).FirstOrDefault(),
        db.ContractSuppliers.Count(row => row.ContractId == contract.Id));

    private async Task<FilterChoices> ChoicesAsync(ContractFilter filter, CancellationToken cancel)
    {
        var categories = await db.Contracts.Where(contract => contract.Category != null).Select(contract => contract.Category!)
            .Distinct().Order().Take(CategoriesOffered).ToListAsync(cancel);
        var supplier = filter.Supplier is { } id
            ? await db.Suppliers.Where(row => row.Id == id).Select(row => row.Name).SingleOrDefaultAsync(cancel)
            : null;
        return new FilterChoices(
            [.. categories.Select(category => new Choice(category, category))], await people.ChoicesAsync(includeLeavers: true, cancel), supplier);
    }
}
