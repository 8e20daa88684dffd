using ContractOversight.Data;
using ContractOversight.Domain.Calendar;
using ContractOversight.Domain.Contracts;
using ContractOversight.Domain.Costs;
using ContractOversight.Jobs;
using ContractOversight.Web.Features.Flags;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Oversight;

internal sealed record FlagFigurePage(string Title, int Contracts, FlagTable Flags);

internal sealed record DisclosureRow(int? ContractId, string? Reference, string What, DateOnly? Due);

internal sealed record DisclosureFigurePage(DateOnly Today, IReadOnlyList<DisclosureRow> Rows);

internal sealed record ContractRow(int Id, string Reference, string Title, AgreementKind Kind, DateOnly? StartsOn, DateOnly? EndsOn, long? ValuePence);

internal sealed record ContractFigurePage(string Title, DateOnly Today, IReadOnlyList<ContractRow> Rows, int Count, long TotalPence, string? NextUrl);

internal sealed record MoneyRow(long Id, DateOnly On, int? ContractId, string? Reference, string? Supplier, string? Purpose, long AmountPence);

internal sealed record MoneyFigurePage(string Title, DateOnly Today, IReadOnlyList<MoneyRow> Rows, int Count, long TotalPence, string? NextUrl);

/// <summary>The rows behind each figure of the dashboard, asked for by the same conditions.</summary>
internal sealed class DrillDown(OversightDbContext db, Portfolio portfolio, UkClock clock, LastCheckedQuery lastChecked)
{
    private const int PageSize = 200;

    public async Task<FlagFigurePage?> FlagsAsync(string figure, CancellationToken cancel)
    {
        if (FlagException.All.FirstOrDefault(one => one.Figure == figure) is not { } exception)
        {
            return null;
        }

        var codes = exception.RuleCodes;
        var flags = db.Flags.Where(flag => flag.ClearedOn == null && codes.Contains(flag.RuleCode));
        var rows = await FlagRow.From(db, flags.OrderBy(flag => flag.Due ?? flag.Since).ThenBy(flag => flag.Id)).ToListAsync(cancel);
        return new FlagFigurePage(
            exception.Label, rows.Select(row => row.ContractId).Distinct().Count(), new FlagTable(exception.Label, rows, await lastChecked.AskAsync(cancel)));
    }

    public async Task<DisclosureFigurePage> DisclosuresAsync(CancellationToken cancel)
    {
        var today = clock.Today;
        var rows = await db.Disclosures.Where(row => row.PublishedOn == null && row.Due < today).OrderBy(row => row.Due).ThenBy(row => row.Id)
            .Select(row => new DisclosureRow(
                row.ContractId, db.Contracts.Where(contract => contract.Id == row.ContractId).Select(contract => contract.Reference).FirstOrDefault(), row.What, row.Due))
            .ToListAsync(cancel);
        return new DisclosureFigurePage(today, rows);
    }

    public async Task<ContractFigurePage?> ContractsAsync(string figure, long? after, CancellationToken cancel)
    {
        var today = clock.Today;
        var (title, contracts) = figure switch
        {
            "live" => ("Live contracts", portfolio.Counted(today)),
            "not-known" => ("Not known whether live", portfolio.NotKnown(today)),
            _ => ("", null),
        };
        if (contracts is null)
        {
            return null;
        }

        var page = await contracts.Where(row => after == null || row.Id > after).OrderBy(row => row.Id).Take(PageSize + 1)
            .Select(row => new ContractRow(
                row.Id, row.Reference, row.Title, row.Kind, row.StartsOn, row.EndsOn ?? row.InitialEndsOn, row.CurrentValuePence ?? row.AwardedValuePence))
            .ToListAsync(cancel);
        var next = page.Count > PageSize ? $"/oversight/lists/contracts/{figure}?after={page[PageSize - 1].Id}" : null;
        return new ContractFigurePage(
            title, today, [.. page.Take(PageSize)], await contracts.CountAsync(cancel),
            await contracts.SumAsync(row => row.CurrentValuePence ?? row.AwardedValuePence ?? 0, cancel), next);
    }

    public async Task<MoneyFigurePage?> MoneyAsync(string figure, int? supplier, long? after, CancellationToken cancel)
    {
        var today = clock.Today;
        var year = FinancialYear.Of(today);
        var (title, kind) = figure switch
        {
            "budget" => ($"Budget, {year}", CostKind.Budget),
            "spend" => ($"Payments, {year}", CostKind.Payment),
            _ => ("", (CostKind?)null),
        };
        if (kind is null)
        {
            return null;
        }

        var lines = db.CostLines.Where(line => line.Kind == kind && line.FinancialYear == year.StartYear && (supplier == null || line.SupplierId == supplier));
        var page = await lines.Where(line => after == null || line.Id > after).OrderBy(line => line.Id).Take(PageSize + 1)
            .Select(line => new MoneyRow(
                line.Id, line.On, line.ContractId,
                db.Contracts.Where(contract => contract.Id == line.ContractId).Select(contract => contract.Reference).FirstOrDefault(),
                db.Suppliers.Where(row => row.Id == line.SupplierId).Select(row => row.Name).FirstOrDefault(), line.Purpose, line.AmountPence))
            .ToListAsync(cancel);
        var next = page.Count > PageSize ? $"/oversight/lists/money/{figure}?supplier={supplier}&after={page[PageSize - 1].Id}" : null;
        return new MoneyFigurePage(
            title, today, [.. page.Take(PageSize)], await lines.CountAsync(cancel), await lines.SumAsync(line => line.AmountPence, cancel), next);
    }
}
