using ContractOversight.Data.PublicCopy;
using ContractOversight.Domain.Publication;
using ContractOversight.Web.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Public;

/// <summary>The published contracts for programs.</summary>
[ApiController]
[OutputCache(PolicyName = PublicCache.Pages)]
[Produces("application/json")]
internal sealed class ApiController(PublicRegisterDbContext copy) : ControllerBase
{
    [HttpGet("/api/v1/contracts")]
    [Authorize(Policies.Anyone)]
    [EndpointSummary("Search the published contracts")]
    [ProducesResponseType<ApiContractList>(StatusCodes.Status200OK)]
    public async Task<IActionResult> Contracts(
        [FromServices] PublicContractList list, [FromQuery] PublicContractFilter filter, [FromQuery] string? after, CancellationToken cancel)
    {
        var page = await list.ReadAsync(filter, after, cancel);
        return Ok(new ApiContractList(
            [.. page.Rows.Select(ApiContractSummary.Of)], Math.Min(page.Count, PublicContractList.CountCap), page.IsCapped,
            page.Next is null ? null : "/api/v1/contracts" + filter.Query(page.Next), page.AsOf, TableNotes.OpenGovernmentLicence, "Open Contracting releases published from the contract register"));
    }

    [HttpGet("/api/v1/contracts/{office}/{**reference}")]
    [Authorize(Policies.Anyone)]
    [EndpointSummary("Everything published about one contract")]
    [ProducesResponseType<ApiContract>(StatusCodes.Status200OK)]
    [ProducesResponseType(StatusCodes.Status404NotFound)]
    public async Task<IActionResult> Contract([FromServices] PublicContractReader reader, string office, string reference, CancellationToken cancel)
    {
        if (await reader.FindAsync(office, reference, cancel) is not { } page)
        {
            return NotFound();
        }

        var payments = await copy.Payments.AsNoTracking().Where(row => row.ContractId == page.Contract.Id).OrderBy(row => row.Position).ToListAsync(cancel);
        return Ok(new ApiContract(
            page.Contract, page.Suppliers, [.. page.Kpis.Select(view => view.Kpi)], [.. page.Kpis.SelectMany(view => view.Periods)], payments,
            page.Changes, page.Withheld, page.Documents, PublicAddress.OfReleases(page.Contract.Ocid), TableNotes.OpenGovernmentLicence));
    }

    [HttpGet("/api/v1/offices")]
    [Authorize(Policies.Anyone)]
    [EndpointSummary("The offices that publish here")]
    [ProducesResponseType<IReadOnlyList<PublicOffice>>(StatusCodes.Status200OK)]
    public async Task<IActionResult> Offices(CancellationToken cancel) => Ok(await copy.Offices.AsNoTracking().OrderBy(row => row.Code).ToListAsync(cancel));

    [HttpGet("/api/v1/suppliers/{id}")]
    [Authorize(Policies.Anyone)]
    [EndpointSummary("A supplier of published contracts")]
    [ProducesResponseType<PublicSupplier>(StatusCodes.Status200OK)]
    [ProducesResponseType(StatusCodes.Status404NotFound)]
    public async Task<IActionResult> Supplier(string id, CancellationToken cancel) =>
        await copy.Suppliers.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancel) is { } supplier ? Ok(supplier) : NotFound();
}
