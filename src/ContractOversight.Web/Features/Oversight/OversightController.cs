using ContractOversight.Web.Hosting;
using ContractOversight.Web.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ContractOversight.Web.Features.Oversight;

internal sealed class OversightController(Dashboard dashboard, FigureCache figures, DrillDown drillDown) : Controller
{
    [HttpGet("/oversight")]
    [Authorize(Policies.ReadOffice)]
    public async Task<IActionResult> Show(CancellationToken cancel) => View("Dashboard", await figures.OnceAsync("dashboard", () => dashboard.AskAsync(cancel)));

    [HttpGet("/oversight/lists/flags/{figure}")]
    [Authorize(Policies.ReadOffice)]
    public async Task<IActionResult> FlagFigure(string figure, CancellationToken cancel) =>
        await drillDown.FlagsAsync(figure, cancel) is { } page ? View("FlagFigure", page) : NotFound();

    [HttpGet("/oversight/lists/disclosures")]
    [Authorize(Policies.ReadOffice)]
    public async Task<IActionResult> Disclosures(CancellationToken cancel) => View("DisclosureFigure", await drillDown.DisclosuresAsync(cancel));

    [HttpGet("/oversight/lists/contracts/{figure}")]
    [Authorize(Policies.ReadOffice)]
    public async Task<IActionResult> ContractFigure(string figure, long? after, CancellationToken cancel) =>
        await drillDown.ContractsAsync(figure, after, cancel) is { } page ? View("ContractFigure", page) : NotFound();

    [HttpGet("/oversight/lists/money/{figure}")]
    [Authorize(Policies.ReadOffice)]
    public async Task<IActionResult> MoneyFigure(string figure, int? supplier, long? after, CancellationToken cancel) =>
        await drillDown.MoneyAsync(figure, supplier, after, cancel) is { } page ? View("MoneyFigure", page) : NotFound();
}
