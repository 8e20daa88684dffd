using ContractOversight.Data;
using ContractOversight.Domain.Calendar;
using ContractOversight.Domain.Costs;
using ContractOversight.Jobs;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Oversight;

/// <summary>One exception: how many agreements it concerns, and the list of them.</summary>
internal sealed record ExceptionFigure(string Label, int Count, string Url);

/// <summary>What one supplier was paid in the financial year.</summary>
internal sealed record TopSupplier(int SupplierId, string Name, long PaidPence)
{
    public string Url => $"/oversight/lists/money/spend?supplier={SupplierId}";
}

internal sealed record DashboardPage(
    DateOnly Today, FinancialYear Year, LastChecked LastChecked, IReadOnlyList<ExceptionFigure> Exceptions,
    int LiveCount, long LiveValuePence, int ValueNotKnown, int LiveNotKnown,
    long? BudgetPence, long? SpentPence, DateOnly? LatestPaymentOn, IReadOnlyList<TopSupplier> TopSuppliers, int UnansweredQuestions);

/// <summary>The commissioner's first page: exceptions first, and every figure a link to the rows that add up to it.</summary>
internal sealed class Dashboard(OversightDbContext db, Portfolio portfolio, UkClock clock, LastCheckedQuery lastChecked)
{
    private const int SuppliersShown = 10;

    public async Task<DashboardPage> AskAsync(CancellationToken cancel)
    {
        var today = clock.Today;
        var year = FinancialYear.Of(today);
        var live = portfolio.Counted(today);
        var payments = db.CostLines.Where(line => line.Kind == CostKind.Payment && line.FinancialYear == year.StartYear);
        return new DashboardPage(
            today, year, await lastChecked.AskAsync(cancel), await ExceptionsAsync(today, cancel),
            await live.CountAsync(cancel),
            await live.SumAsync(row => row.CurrentValuePence ?? row.AwardedValuePence ?? 0, cancel),
            await live.CountAsync(row => row.CurrentValuePence == null && row.AwardedValuePence == null, cancel),
            await portfolio.NotKnown(today).CountAsync(cancel),
            await SumAsync(db.CostLines.Where(line => line.Kind == CostKind.Budget && line.FinancialYear == year.StartYear), cancel),
            await SumAsync(payments, cancel),
            await payments.MaxAsync(line => (DateOnly?)line.On, cancel),
            await TopSuppliersAsync(payments, cancel),
            await db.CommissionerNotes.CountAsync(note => note.IsQuestion && note.AnsweredAt == null, cancel));
    }

    private async Task<IReadOnlyList<ExceptionFigure>> ExceptionsAsync(DateOnly today, CancellationToken cancel)
    {
        var figures = new List<ExceptionFigure>();
        foreach (var exception in FlagException.All)
        {
            var codes = exception.RuleCodes;
            var count = await db.Flags.Where(flag => flag.ClearedOn == null && codes.Contains(flag.RuleCode))
                .Select(flag => flag.ContractId).Distinct().CountAsync(cancel);
            figures.Add(new ExceptionFigure(exception.Label, count, exception.Url));
        }

        // Counted from the disclosures themselves, since some belong to the office and to no agreement.
        var overdue = await db.Disclosures.CountAsync(row => row.PublishedOn == null && row.Due < today, cancel);
        figures.Insert(2, new ExceptionFigure("Overdue disclosures", overdue, "/oversight/lists/disclosures"));
        return figures;
    }

    // No line at all is not the same as nought.
    private static Task<long?> SumAsync(IQueryable<CostLine> lines, CancellationToken cancel) =>
        lines.Select(line => (long?)line.AmountPence).GroupBy(_ => 1).Select(group => group.Sum()).SingleOrDefaultAsync(cancel);

    private async Task<IReadOnlyList<TopSupplier>> TopSuppliersAsync(IQueryable<CostLine> payments, CancellationToken cancel)
    {
        var top = await payments.Where(line => line.SupplierId != null).GroupBy(line => line.SupplierId!.Value)
            .Select(group => new { Id = group.Key, Paid = group.Sum(line => line.AmountPence) })
            .OrderByDescending(row => row.Paid).ThenBy(row => row.Id).Take(SuppliersShown).ToListAsync(cancel);
        var ids = top.Select(row => row.Id).ToList();
        var names = await db.Suppliers.Where(supplier => ids.Contains(supplier.Id)).ToDictionaryAsync(row => row.Id, row => row.Name, cancel);
        return [.. top.Select(row => new TopSupplier(row.Id, names[row.Id], row.Paid))];
    }
}
