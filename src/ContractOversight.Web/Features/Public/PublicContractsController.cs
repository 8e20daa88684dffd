using ContractOversight.Data.PublicCopy;
using ContractOversight.Domain.Calendar;
using ContractOversight.Web.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Public;

[OutputCache(PolicyName = PublicCache.Pages)]
internal sealed class PublicContractsController(PublicRegisterDbContext copy, UkClock clock) : Controller
{
    private const int MostContracts = 200;

    [HttpGet("/contracts")]
    [Authorize(Policies.Anyone)]
    public async Task<IActionResult> List([FromServices] PublicContractList list, PublicContractFilter filter, string? after, CancellationToken cancel)
    {
        // A filter that cannot be read is left out rather than refused: the address may be an old one.
        ModelState.Clear();
        return View("ContractList", await list.ReadAsync(filter, after, cancel));
    }

    [HttpGet("/contracts/{office}/{**reference}")]
    [Authorize(Policies.Anyone)]
    public async Task<IActionResult> Contract([FromServices] PublicContractReader reader, string office, string reference, CancellationToken cancel) =>
        await reader.FindAsync(office, reference, cancel) is { } page ? View("Contract", page) : NotFound();

    [HttpGet("/suppliers/{id}")]
    [Authorize(Policies.Anyone)]
    public async Task<IActionResult> Supplier(string id, CancellationToken cancel)
    {
        if (await copy.Suppliers.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancel) is not { } supplier)
        {
            return NotFound();
        }

        var contracts = await copy.Contracts.AsNoTracking()
            .Where(row => copy.ContractSuppliers.Any(part => part.SupplierId == id && part.ContractId == row.Id))
            .OrderBy(row => row.SortEndsOn).ThenBy(row => row.Id).Take(MostContracts).ToListAsync(cancel);
        return View("Supplier", new PublicSupplierPage(supplier, contracts, clock.Today));
    }

    [HttpGet("/offices/{code}")]
    [Authorize(Policies.Anyone)]
    public async Task<IActionResult> Office(string code, CancellationToken cancel)
    {
        if (await copy.Offices.AsNoTracking().SingleOrDefaultAsync(row => row.Code == code, cancel) is not { } office)
        {
            return NotFound();
        }

        var contracts = copy.Contracts.AsNoTracking().Where(row => row.OfficeCode == code);
        return View("Office", new PublicOfficePage(
            office,
            await contracts.CountAsync(row => (row.StartsOn == null || row.StartsOn <= clock.Today) && row.SortEndsOn >= clock.Today, cancel),
            await contracts.SumAsync(row => row.PaidPence, cancel),
            await contracts.OrderByDescending(row => row.PublishedAt).ThenByDescending(row => row.Id).Take(MostContracts).ToListAsync(cancel),
            clock.Today));
    }

    /// <summary>A document whose bytes some published agreement offers; every other document does not exist here.</summary>
    [HttpGet("/documents/{sha256}/{fileName}")]
    [Authorize(Policies.Anyone)]
    [OutputCache(NoStore = true)]
    public async Task<IActionResult> Document([FromServices] IPublicDocuments documents, string sha256, string fileName, CancellationToken cancel)
    {
        var document = await copy.Documents.AsNoTracking().FirstOrDefaultAsync(row => row.Sha256 == sha256 && row.FileName == fileName, cancel);
        return document is not null && documents.Open(sha256) is { } bytes
            ? File(bytes, document.MediaType ?? "application/octet-stream", document.FileName)
            : NotFound();
    }
}

/// <summary>A supplier with what it supplies.</summary>
internal sealed record PublicSupplierPage(PublicSupplier Supplier, IReadOnlyList<PublicContract> Contracts, DateOnly Today);

/// <summary>An office with what it has published.</summary>
internal sealed record PublicOfficePage(PublicOffice Office, int Live, long? PaidPence, IReadOnlyList<PublicContract> Contracts, DateOnly Today);

/// <summary>The bytes of documents by their SHA-256; the caller has made sure that they are public.</summary>
internal interface IPublicDocuments
{
    Stream? Open(string sha256);
}
