using System.ComponentModel.DataAnnotations;
using ContractOversight.Data;
using ContractOversight.Domain.Calendar;
using ContractOversight.Domain.Contracts;
using ContractOversight.Domain.Costs;
using ContractOversight.Jobs.FlagSweep;
using ContractOversight.Web.Features.Shared.Components;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Costs;

/// <summary>Which agreement a payment belongs to.</summary>
internal sealed class MatchPaymentForm
{
    [Display(Name = "Agreement")]
    public string? Agreement { get; set; }

    [StringLength(Contract.ReferenceMaxLength)]
    [Display(Name = "Reference of the agreement")]
    public string? Reference { get; set; }
}

internal sealed record MatchPaymentPage(PaymentRow Payment, IReadOnlyList<Choice> Agreements, MatchPaymentForm Form);

/// <summary>Matches one payment to an agreement, or takes the match away.</summary>
internal sealed class MatchPayment(OversightDbContext db, AgreementChoices choices, UkClock clock, FlagSweepJob sweep)
{
    /// <summary>Null when the office has no such payment.</summary>
    public async Task<MatchPaymentPage?> FormAsync(long lineId, MatchPaymentForm? form, CancellationToken cancel)
    {
        var payment = await db.CostLines.AsNoTracking().Where(line => line.Id == lineId && line.Kind == CostKind.Payment)
            .Select(line => new PaymentRow(
                line.Id, line.On, line.FinancialYear, line.SupplierId,
                db.Suppliers.Where(supplier => supplier.Id == line.SupplierId).Select(supplier => supplier.Name).FirstOrDefault(),
                line.Purpose, line.Reference, line.AmountPence, line.ContractId,
                db.Contracts.Where(contract => contract.Id == line.ContractId).Select(contract => contract.Reference).FirstOrDefault()))
            .SingleOrDefaultAsync(cancel);
        return payment is null
            ? null
            : new MatchPaymentPage(payment, await choices.OfferAsync(payment.SupplierId, canBeNone: true, cancel), form ?? new MatchPaymentForm());
    }

    /// <returns>What is wrong, as field and sentence; null when it was matched.</returns>
    public async Task<(string Field, string Sentence)?> RunAsync(long lineId, MatchPaymentForm form, CancellationToken cancel)
    {
        var (contractId, field, problem) = await choices.FindAsync(form.Agreement, form.Reference, cancel);
        if (problem is not null)
        {
            return (field!, problem);
        }

        var line = await db.CostLines.SingleAsync(row => row.Id == lineId, cancel);
        var before = line.ContractId;
        line.ContractId = contractId;
        await db.SaveChangesAsync(cancel);
        foreach (var touched in new[] { before, contractId }.OfType<int>().Distinct())
        {
            await sweep.RunForAsync(touched, clock.Today, cancel);
        }

        return null;
    }
}
