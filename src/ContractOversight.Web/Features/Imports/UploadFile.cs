using System.ComponentModel.DataAnnotations;
using ContractOversight.Data;
using ContractOversight.Data.Intake;
using ContractOversight.Data.People;
using ContractOversight.Domain.Calendar;
using ContractOversight.Exchange.Recognition;
using ContractOversight.Jobs.Work;
using ContractOversight.Web.Features.Shared.Components;
using Microsoft.Extensions.Options;

namespace ContractOversight.Web.Features.Imports;

/// <summary>What a person fills in to import a file.</summary>
internal sealed class UploadFileForm
{
    [Required(ErrorMessage = "Select a file")]
    [Display(Name = "File")]
    public IFormFile? File { get; set; }

    [Display(Name = "What the file holds")]
    public string? Kind { get; set; }
}

internal sealed record UploadFilePage(UploadFileForm Form, int MaxMegabytes)
{
    public static IReadOnlyList<Choice> Kinds { get; } =
    [
        new("", "Recognise it for me"),
        .. Enum.GetValues<ImportKind>().Select(kind => new Choice(kind.ToString(), ImportWords.Of(kind), ImportWords.HintOf(kind))),
    ];
}

/// <summary>Keeps the file and asks for its check.</summary>
internal sealed class UploadFile(
    OversightDbContext db, ImportStore store, WorkTable work, Actor actor, UkClock clock, IOptions<ImportOptions> options)
{
    /// <returns>The upload's number, or what is wrong and with which field.</returns>
    public async Task<(int? ImportId, string Field, string? Problem)> RunAsync(int officeId, UploadFileForm form, CancellationToken cancel)
    {
        var file = form.File!;
        if (file.Length > options.Value.MaxFileMegabytes * ImportOptions.BytesPerMegabyte)
        {
            return (null, nameof(form.File), $"The file is larger than {options.Value.MaxFileMegabytes} MB. Split it, or save it without pictures and formatting, and upload it again");
        }

        if (file.Length == 0)
        {
            return (null, nameof(form.File), "The file is empty. Check that it was saved, then choose it again");
        }

        var name = ImportWords.FileName(file.FileName);
        await using var content = file.OpenReadStream();
        if (KindOf(form, content, name) is not { } kind)
        {
            return string.IsNullOrEmpty(form.Kind)
                ? (null, nameof(form.File), "The file could not be recognised. Check that it is the right file and that its columns have headings, or say what it holds")
                : (null, nameof(form.Kind), "Select what the file holds");
        }

        content.Position = 0;
        return (await AskAsync(officeId, kind, name, await store.KeepAsync(content, cancel), cancel), "", null);
    }

    private static ImportKind? KindOf(UploadFileForm form, Stream content, string name) =>
        string.IsNullOrEmpty(form.Kind) ? FileRecognition.Recognise(content, name) switch
        {
            FileKind.Register or FileKind.NoticesJson => ImportKind.Register,
            FileKind.Spend => ImportKind.Spend,
            FileKind.Readings => ImportKind.Readings,
            FileKind.OpenContractingJson => ImportKind.Ocds,
            _ => null,
        }
        : Enum.TryParse<ImportKind>(form.Kind, out var kind) && Enum.IsDefined(kind) ? kind : null;

    // The upload and the work that it asks for are kept together, or neither is.
    private async Task<int> AskAsync(int officeId, ImportKind kind, string name, string sha256, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var import = new Import
        {
            OfficeId = officeId,
            Kind = kind,
            FileName = name,
            Sha256 = sha256,
            RequestedAt = clock.UtcNow,
            RequestedById = actor.Id,
            State = ImportState.Checking,
        };
        db.Imports.Add(import);
        await db.SaveChangesAsync(cancel);
        await work.AskAsync(CheckImport.WorkKind, ImportWorkKey.New(import.Id), "", cancel);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        work.LookNow();
        return import.Id;
    }
}
