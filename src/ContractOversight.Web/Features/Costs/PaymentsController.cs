using System.Globalization;
using ContractOversight.Domain.Calendar;
using ContractOversight.Web.Features.Shared;
using ContractOversight.Web.Features.Shared.Components;
using ContractOversight.Web.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ContractOversight.Web.Features.Costs;

internal sealed class PaymentsController(
    PaymentListQuery query, MatchPayment matchPayment, MatchSupplierPayments matchSupplierPayments, UkClock clock) : Controller
{
    [HttpGet("/office/costs")]
    [Authorize(Policies.ReadOffice)]
    public async Task<IActionResult> List(int? year, int? supplier, PaymentMatch? match, string? before, CancellationToken cancel) =>
        View("PaymentList", await query.LoadAsync(new PaymentFilter(year, supplier, match), before, clock.Today, cancel));

    [HttpGet("/office/costs/{lineId:long}/match")]
    [Authorize(Policies.WriteOffice)]
    public async Task<IActionResult> Match(long lineId, CancellationToken cancel) =>
        await matchPayment.FormAsync(lineId, null, cancel) is { } page ? View("MatchPayment", page) : NotFound();

    [HttpPost("/office/costs/{lineId:long}/match")]
    [Authorize(Policies.WriteOffice)]
    public async Task<IActionResult> Match(long lineId, MatchPaymentForm form, CancellationToken cancel)
    {
        if (await matchPayment.FormAsync(lineId, form, cancel) is not { } page)
        {
            return NotFound();
        }

        if (ModelState.IsValid && await matchPayment.RunAsync(lineId, form, cancel) is var (field, sentence))
        {
            ModelState.AddModelError($"{nameof(MatchPaymentPage.Form)}.{field}", sentence);
        }

        if (!ModelState.IsValid)
        {
            return View("MatchPayment", page);
        }

        Saved.Say(TempData, form.Agreement == AgreementChoices.None
            ? "The payment now belongs to no agreement"
            : $"The payment of {Format.PoundsAndPence(page.Payment.AmountPence)} was matched");
        return Redirect("/office/costs");
    }

    [HttpGet("/office/costs/match-supplier")]
    [Authorize(Policies.WriteOffice)]
    public async Task<IActionResult> MatchSupplier(int supplier, int? year, CancellationToken cancel) =>
        await matchSupplierPayments.FormAsync(new MatchSupplierPaymentsForm { Supplier = supplier, Year = year }, null, cancel) is { } page
            ? View("MatchSupplierPayments", page)
            : NotFound();

    /// <summary>First the agreement is chosen, then what would be matched is shown, and only what was shown is matched.</summary>
    [HttpPost("/office/costs/match-supplier")]
    [Authorize(Policies.WriteOffice)]
    public async Task<IActionResult> MatchSupplier(MatchSupplierPaymentsForm form, CancellationToken cancel)
    {
        var (contractId, field, problem) = await matchSupplierPayments.ChosenAsync(form, cancel);
        if (problem is not null)
        {
            ModelState.AddModelError($"{nameof(MatchSupplierPaymentsPage.Form)}.{field}", problem);
        }

        if (!ModelState.IsValid)
        {
            return await ShowAsync(form, null, cancel);
        }

        if (form.SeenCount is null || contractId is null)
        {
            return await ShowAsync(form, contractId, cancel);
        }

        if (await matchSupplierPayments.RunAsync(contractId.Value, form, cancel) is { } matched)
        {
            Saved.Say(TempData, $"{Format.Count(matched, "payment was", "payments were")} matched");
            return Redirect($"/office/costs?supplier={form.Supplier}");
        }

        ModelState.AddModelError("", "The payments have changed since they were shown. Check the new figures and confirm again");
        return await ShowAsync(form, contractId, cancel);
    }

    private async Task<IActionResult> ShowAsync(MatchSupplierPaymentsForm form, int? contractId, CancellationToken cancel) =>
        await matchSupplierPayments.FormAsync(form, contractId?.ToString(CultureInfo.InvariantCulture), cancel) is { } page
            ? View("MatchSupplierPayments", page)
            : NotFound();
}
