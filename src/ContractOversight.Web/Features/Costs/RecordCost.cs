using System.ComponentModel.DataAnnotations;
using System.Globalization;
using ContractOversight.Data;
using ContractOversight.Domain.Calendar;
using ContractOversight.Domain.Costs;
using ContractOversight.Jobs.FlagSweep;
using ContractOversight.Web.Features.Contracts;
using ContractOversight.Web.Features.Shared.Components;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Costs;

/// <summary>What a person fills in about one line of money.</summary>
internal sealed class RecordCostForm
{
    [Required(ErrorMessage = "Select what kind of line it is")]
    [Display(Name = "Kind")]
    public CostKind? Kind { get; set; }

    [Required(ErrorMessage = "Enter the day")]
    [Display(Name = "Day", Description = "Of the payment, of the invoice, or of the decision behind a budget")]
    public DateOnly? On { get; set; }

    [Display(Name = "Financial year", Description = "Leave it as it is if the day lies in the year")]
    public int? FinancialYear { get; set; }

    [Required(ErrorMessage = "Enter the amount")]
    [Pounds(MayBeNegative = true)]
    [Display(Name = "Amount", Description = "A credit has a minus sign. To take back a wrong line, record its amount again with a minus sign.")]
    public long? AmountPence { get; set; }

    [Display(Name = "Does the amount include VAT?")]
    public bool? IncludesVat { get; set; }

    [Display(Name = "Supplier")]
    public int? SupplierId { get; set; }

    [StringLength(CostLine.ReferenceMaxLength)]
    [Display(Name = "Invoice or transaction number")]
    public string? Reference { get; set; }

    [StringLength(CostLine.TextMaxLength)]
    [Display(Name = "What the money is for")]
    public string? Purpose { get; set; }

    [StringLength(CostLine.TextMaxLength)]
    [Display(Name = "Why it is good value", Description = "Only where it differs from the agreement’s own reason")]
    public string? ValueForMoneyReason { get; set; }
}

/// <summary>The form together with the agreement and its suppliers.</summary>
internal sealed record RecordCostPage(
    ContractHeader Header, RecordCostForm Form, IReadOnlyList<Choice> Suppliers, IReadOnlyList<Choice> Years, string? AgreementReason);

/// <summary>Records one line of money of an agreement.</summary>
internal sealed class RecordCost(OversightDbContext db, FlagSweepJob sweep)
{
    private const int YearsBack = 10;
    private const int YearsAhead = 10;
    private const int EarliestYear = 2000;

    public async Task<RecordCostPage> FormAsync(ContractHeader header, RecordCostForm form, DateOnly today, CancellationToken cancel)
    {
        var suppliers = await (
            from party in db.ContractSuppliers
            join supplier in db.Suppliers on party.SupplierId equals supplier.Id
            where party.ContractId == header.Id
            orderby supplier.Name
            select new { supplier.Id, supplier.Name }).ToListAsync(cancel);
        var reason = await db.Contracts.Where(row => row.Id == header.Id).Select(row => row.ValueForMoneyReason).SingleAsync(cancel);
        var thisYear = FinancialYear.Of(today).StartYear;
        return new RecordCostPage(
            header, form,
            [.. suppliers.Select(supplier => new Choice(supplier.Id.ToString(CultureInfo.InvariantCulture), supplier.Name))],
            [.. Enumerable.Range(thisYear - YearsBack, YearsBack + YearsAhead + 1).Reverse()
                .Select(year => new Choice(year.ToString(CultureInfo.InvariantCulture), new FinancialYear(year).ToString()))],
            reason);
    }

    /// <returns>What is wrong, as field and sentence; empty when the line was recorded.</returns>
    public async Task<IReadOnlyList<(string Field, string Sentence)>> RunAsync(
        ContractHeader contract, RecordCostForm form, DateOnly today, CancellationToken cancel)
    {
        var problems = Problems(form, today).ToList();
        if (form.SupplierId is { } supplier
            && !await db.ContractSuppliers.AnyAsync(party => party.ContractId == contract.Id && party.SupplierId == supplier, cancel))
        {
            problems.Add((nameof(form.SupplierId), "Select a supplier of this agreement"));
        }

        if (problems.Count > 0)
        {
            return problems;
        }

        db.CostLines.Add(new CostLine
        {
            OfficeId = contract.OfficeId,
            ContractId = contract.Id,
            SupplierId = form.SupplierId,
            Kind = form.Kind!.Value,
            FinancialYear = form.FinancialYear ?? FinancialYear.Of(form.On!.Value).StartYear,
            On = form.On!.Value,
            AmountPence = form.AmountPence!.Value,
            IncludesVat = form.IncludesVat,
            Reference = Blank(form.Reference),
            Purpose = Blank(form.Purpose),
            ValueForMoneyReason = Blank(form.ValueForMoneyReason),
        });
        await db.SaveChangesAsync(cancel);
        await sweep.RunForAsync(contract.Id, today, cancel);
        return [];
    }

    private static IEnumerable<(string Field, string Sentence)> Problems(RecordCostForm form, DateOnly today)
    {
        if (form.AmountPence == 0)
        {
            yield return (nameof(form.AmountPence), "The amount must not be nought");
        }

        if (form.On is { } on && (on.Year < EarliestYear || on > today.AddYears(YearsAhead)))
        {
            yield return (nameof(form.On), $"The day must be between {EarliestYear} and {YearsAhead} years from now");
        }
        else if (form.Kind is CostKind.Payment or CostKind.Invoice && form.On > today)
        {
            yield return (nameof(form.On), "The day of a payment or an invoice must be today or in the past. Record what is expected as a forecast");
        }

        if (form.FinancialYear is { } year && (year < EarliestYear || year > today.Year + YearsAhead))
        {
            yield return (nameof(form.FinancialYear), "Select a financial year from the list");
        }
    }

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
