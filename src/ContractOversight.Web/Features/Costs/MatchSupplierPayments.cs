using System.ComponentModel.DataAnnotations;
using System.Globalization;
using ContractOversight.Data;
using ContractOversight.Domain.Calendar;
using ContractOversight.Domain.Contracts;
using ContractOversight.Domain.Costs;
using ContractOversight.Jobs.FlagSweep;
using ContractOversight.Web.Features.Shared.Components;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Costs;

/// <summary>Which of a supplier's payments belong to which agreement; what was shown is sent back, so that only that is matched.</summary>
internal sealed class MatchSupplierPaymentsForm
{
    public int Supplier { get; set; }

    [Display(Name = "Financial year")]
    public int? Year { get; set; }

    [Display(Name = "Agreement")]
    public string? Agreement { get; set; }

    [StringLength(Contract.ReferenceMaxLength)]
    [Display(Name = "Reference of the agreement")]
    public string? Reference { get; set; }

    /// <summary>How many payments the person was shown; null while the agreement is still being chosen.</summary>
    public int? SeenCount { get; set; }

    /// <summary>Their total in pence.</summary>
    public string? SeenTotal { get; set; }
}

internal sealed record MatchSupplierPaymentsPage(
    string SupplierName, int Count, long TotalPence, IReadOnlyList<Choice> Agreements, IReadOnlyList<Choice> Years,
    MatchSupplierPaymentsForm Form, string? ToConfirm);

/// <summary>Matches all of a supplier's payments that have no agreement yet to one agreement, after they were shown and confirmed.</summary>
internal sealed class MatchSupplierPayments(OversightDbContext db, AgreementChoices choices, UkClock clock, FlagSweepJob sweep)
{
    /// <summary>Null when the office pays no such supplier.</summary>
    public async Task<MatchSupplierPaymentsPage?> FormAsync(MatchSupplierPaymentsForm form, string? toConfirm, CancellationToken cancel)
    {
        var name = await db.Suppliers.Where(supplier => supplier.Id == form.Supplier && db.CostLines.Any(line => line.SupplierId == supplier.Id))
            .Select(supplier => supplier.Name).SingleOrDefaultAsync(cancel);
        if (name is null)
        {
            return null;
        }

        var years = await db.CostLines.Where(line => line.Kind == CostKind.Payment && line.SupplierId == form.Supplier && line.ContractId == null)
            .Select(line => line.FinancialYear).Distinct().OrderByDescending(year => year).ToListAsync(cancel);
        return new MatchSupplierPaymentsPage(
            name,
            await Unmatched(form).CountAsync(cancel),
            await Unmatched(form).SumAsync(line => line.AmountPence, cancel),
            await choices.OfferAsync(form.Supplier, canBeNone: false, cancel),
            [.. years.Select(year => new Choice(year.ToString(CultureInfo.InvariantCulture), new FinancialYear(year).ToString()))],
            form, toConfirm);
    }

    public async Task<(int? ContractId, string? Field, string? Problem)> ChosenAsync(MatchSupplierPaymentsForm form, CancellationToken cancel) =>
        form.Agreement == AgreementChoices.None
            ? (null, nameof(form.Agreement), "Select the agreement")
            : await choices.FindAsync(form.Agreement, form.Reference, cancel);

    /// <returns>How many were matched; null when the payments are no longer those that were shown, and nothing was done.</returns>
    public async Task<int?> RunAsync(int contractId, MatchSupplierPaymentsForm form, CancellationToken cancel)
    {
        var lines = await Unmatched(form).ToListAsync(cancel);
        var total = lines.Sum(line => line.AmountPence).ToString(CultureInfo.InvariantCulture);
        if (lines.Count != form.SeenCount || total != form.SeenTotal)
        {
            return null;
        }

        foreach (var line in lines)
        {
            line.ContractId = contractId;
        }

        await db.SaveChangesAsync(cancel);
        await sweep.RunForAsync(contractId, clock.Today, cancel);
        return lines.Count;
    }

    private IQueryable<CostLine> Unmatched(MatchSupplierPaymentsForm form)
    {
        var lines = db.CostLines.Where(line => line.Kind == CostKind.Payment && line.SupplierId == form.Supplier && line.ContractId == null);
        return form.Year is { } year ? lines.Where(line => line.FinancialYear == year) : lines;
    }
}
