using ContractOversight.Web.Features.Contracts;
using ContractOversight.Web.Features.Shared.Components;
using ContractOversight.Web.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace ContractOversight.Web.Features.Documents;

internal sealed class DocumentsController(
    ContractHeaders headers, DocumentsQuery query, UploadDocument uploadDocument, ChangePublicCopy changePublicCopy,
    DocumentStore store, IOptions<DocumentOptions> options) : Controller
{
    // Room for the form's other fields beside the file.
    private const long RequestCeiling = DocumentOptions.CeilingBytes + (1024 * 1024);

    // A file opened in the browser after all can neither run anything nor reach this site.
    private const string Sandbox = "default-src 'none'; sandbox";

    [HttpGet("/office/contracts/{contractId:int}/documents")]
    [Authorize(Policies.ReadOffice)]
    public async Task<IActionResult> List(int contractId, CancellationToken cancel) =>
        await HeaderAsync(contractId, cancel) is { } header
            ? View("DocumentsPage", await query.LoadAsync(header, cancel))
            : NotFound();

    [HttpGet("/office/contracts/{contractId:int}/documents/upload")]
    [Authorize(Policies.WriteOffice)]
    public async Task<IActionResult> Upload(int contractId, int? replaces, CancellationToken cancel) =>
        await HeaderAsync(contractId, cancel) is { } header
            ? await FormAsync(header, new UploadDocumentForm { Replaces = replaces }, cancel)
            : NotFound();

    [HttpPost("/office/contracts/{contractId:int}/documents/upload")]
    [Authorize(Policies.WriteOffice)]
    [RequestSizeLimit(RequestCeiling)]
    [RequestFormLimits(MultipartBodyLengthLimit = RequestCeiling)]
    public async Task<IActionResult> Upload(int contractId, UploadDocumentForm form, CancellationToken cancel)
    {
        if (await HeaderAsync(contractId, cancel) is not { } header
            || (form.Replaces is { } old && await query.FindAsync(contractId, old, cancel) is null))
        {
            return NotFound();
        }

        if (ModelState.IsValid && await uploadDocument.RunAsync(header, form, cancel) is { } problem)
        {
            ModelState.AddModelError($"{nameof(UploadDocumentPage.Form)}.{nameof(form.File)}", problem);
        }

        if (!ModelState.IsValid)
        {
            return await FormAsync(header, form, cancel);
        }

        Saved.Say(TempData, $"‘{form.Title}’ was attached");
        return Redirect($"/office/contracts/{contractId}/documents");
    }

    [HttpGet("/office/contracts/{contractId:int}/documents/{id:int}")]
    [Authorize(Policies.ReadOffice)]
    public async Task<IActionResult> Download(int contractId, int id, CancellationToken cancel)
    {
        if (await query.FindAsync(contractId, id, cancel) is not { } document || store.Open(document.Sha256) is not { } bytes)
        {
            return NotFound();
        }

        Response.Headers.ContentSecurityPolicy = Sandbox;
        Response.Headers.CacheControl = "private, no-store";
        return File(bytes, document.MediaType, DocumentName.ForDownload(document.FileName, document.MediaType));
    }

    [HttpPost("/office/contracts/{contractId:int}/documents/{id:int}/public-copy")]
    [Authorize(Policies.WriteOffice)]
    public async Task<IActionResult> PublicCopy(int contractId, int id, bool isPublicCopy, CancellationToken cancel)
    {
        if (!await changePublicCopy.RunAsync(contractId, id, isPublicCopy, cancel))
        {
            return NotFound();
        }

        Saved.Say(TempData, isPublicCopy ? "The document is now the copy for the public" : "The document is private again");
        return Redirect($"/office/contracts/{contractId}/documents");
    }

    private Task<ContractHeader?> HeaderAsync(int contractId, CancellationToken cancel) =>
        headers.FindAsync(contractId, ContractTab.Documents, cancel);

    private async Task<IActionResult> FormAsync(ContractHeader header, UploadDocumentForm form, CancellationToken cancel)
    {
        var replaced = form.Replaces is { } old ? await query.FindAsync(header.Id, old, cancel) : null;
        if (form.Replaces is not null && replaced is null)
        {
            return NotFound();
        }

        form.Title ??= ModelState.IsValid ? replaced?.Title : null;
        return View("UploadDocument", new UploadDocumentPage(header, form, options.Value.MaxMegabytes, replaced?.Title));
    }
}
