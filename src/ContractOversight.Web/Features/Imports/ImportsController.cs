using ContractOversight.Data.Intake;
using ContractOversight.Web.Features.Shared.Components;
using ContractOversight.Web.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace ContractOversight.Web.Features.Imports;

internal sealed class ImportsController(
    ImportLists lists, ImportPages pages, UploadFile uploadFile, DecideImport decide, IOptions<ImportOptions> options) : Controller
{
    [HttpGet("/office/imports")]
    [Authorize(Policies.WriteOffice)]
    public async Task<IActionResult> List(int? before, CancellationToken cancel) => View("ImportList", await lists.AskAsync(before, cancel));

    [HttpGet("/office/imports/upload")]
    [Authorize(Policies.WriteOffice)]
    public IActionResult Upload() => View("UploadFile", Form(new UploadFileForm()));

    [HttpPost("/office/imports/upload")]
    [Authorize(Policies.WriteOffice)]
    [UploadLimit]
    [RequestSizeLimit(UploadLimitAttribute.RequestCeiling)]
    [RequestFormLimits(MultipartBodyLengthLimit = UploadLimitAttribute.RequestCeiling)]
    public async Task<IActionResult> Upload([Bind(Prefix = nameof(UploadFilePage.Form))] UploadFileForm form, CancellationToken cancel)
    {
        if (ModelState.IsValid)
        {
            var (id, field, problem) = await uploadFile.RunAsync(User.OfficeId(), form, cancel);
            if (problem is null)
            {
                return Redirect($"/office/imports/{id}");
            }

            ModelState.AddModelError($"{nameof(UploadFilePage.Form)}.{field}", problem);
        }

        return View("UploadFile", Form(form));
    }

    [HttpGet("/office/imports/{id:int}")]
    [Authorize(Policies.WriteOffice)]
    public async Task<IActionResult> Show(int id, int page = 1, CancellationToken cancel = default) =>
        await pages.FindAsync(id, page, cancel) is not { } import ? NotFound()
        : import.IsRunning ? View("ImportProgress", import)
        : View(import.State == ImportState.Checked ? "CheckImport" : "ImportResult", import);

    [HttpGet("/office/imports/{id:int}/refused-rows.csv")]
    [Authorize(Policies.WriteOffice)]
    public async Task<IActionResult> RefusedRows(int id, CancellationToken cancel) =>
        await pages.FindAsync(id, 1, cancel) is { Report: { } report }
            ? File(RefusedRowsFile.Of(report.Refusals), RefusedRowsFile.MediaType, $"refused-rows-{id}.csv")
            : NotFound();

    [HttpPost("/office/imports/{id:int}/columns")]
    [Authorize(Policies.WriteOffice)]
    public async Task<IActionResult> Correct(int id, Dictionary<string, string?> fields, CancellationToken cancel) =>
        await AnswerAsync(id, await decide.CorrectAsync(id, fields, cancel), "The file is checked again with the columns you chose", cancel);

    [HttpPost("/office/imports/{id:int}/confirm")]
    [Authorize(Policies.WriteOffice)]
    public async Task<IActionResult> Confirm(int id, CancellationToken cancel) =>
        await AnswerAsync(id, await decide.ConfirmAsync(id, cancel), null, cancel);

    [HttpPost("/office/imports/{id:int}/abandon")]
    [Authorize(Policies.WriteOffice)]
    public async Task<IActionResult> Abandon(int id, CancellationToken cancel) =>
        await AnswerAsync(id, await decide.AbandonAsync(id, cancel), "The import was given up and the file deleted. Nothing was saved", cancel);

    // Someone who decides about a file that has moved on is shown where it stands now.
    private async Task<IActionResult> AnswerAsync(int id, bool isDone, string? sentence, CancellationToken cancel)
    {
        if (!isDone && await pages.FindAsync(id, 1, cancel) is null)
        {
            return NotFound();
        }

        if (isDone && sentence is not null)
        {
            Saved.Say(TempData, sentence);
        }

        return Redirect($"/office/imports/{id}");
    }

    private UploadFilePage Form(UploadFileForm form) => new(form, options.Value.MaxFileMegabytes);
}
