using System.ComponentModel.DataAnnotations;
using ContractOversight.Data;
using ContractOversight.Data.People;
using ContractOversight.Domain.Calendar;
using ContractOversight.Domain.Contracts;
using ContractOversight.Web.Features.Contracts;
using ContractOversight.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ContractOversight.Web.Features.Documents;

/// <summary>What a person fills in to attach a file.</summary>
internal sealed class UploadDocumentForm
{
    [Required(ErrorMessage = "Enter a title that says what the document is")]
    [StringLength(Document.NameMaxLength)]
    [Display(Name = "Title", Description = "For example, Signed contract or Minutes of the May meeting")]
    public string? Title { get; set; }

    [Required(ErrorMessage = "Select a file")]
    [Display(Name = "File")]
    public IFormFile? File { get; set; }

    [Display(Name = "This is the copy for the public", Description = "Everything else stays private to the office")]
    public bool IsPublicCopy { get; set; }

    /// <summary>The document that this one replaces; null for a new one.</summary>
    public int? Replaces { get; set; }
}

/// <summary>The form together with the agreement it is for.</summary>
internal sealed record UploadDocumentPage(ContractHeader Header, UploadDocumentForm Form, int MaxMegabytes, string? ReplacesTitle);

/// <summary>Checks a file by its content, keeps its bytes once, and lists it under the agreement.</summary>
internal sealed class UploadDocument(
    OversightDbContext db, DocumentStore store, Actor actor, UkClock clock, IOptions<DocumentOptions> options)
{
    /// <returns>What is wrong with the file, in words for the person; null when it was attached.</returns>
    public async Task<string?> RunAsync(ContractHeader contract, UploadDocumentForm form, CancellationToken cancel)
    {
        if (form.File!.Length > options.Value.MaxBytes())
        {
            return $"The file is larger than {options.Value.MaxMegabytes} MB. Make it smaller, for example by splitting it, and attach it again";
        }

        await using var content = form.File.OpenReadStream();
        var (kind, problem) = DocumentContent.Of(content);
        if (kind is null)
        {
            return problem;
        }

        var sha256 = await store.KeepAsync(content, cancel);
        if (await db.Documents.SingleOrDefaultAsync(document => document.ContractId == contract.Id && document.Sha256 == sha256, cancel) is { } twin)
        {
            return $"This file is already attached as ‘{twin.Title}’, uploaded on {Format.Day(UkClock.DateOf(twin.UploadedAt))}";
        }

        var replaced = form.Replaces is { } id
            ? await db.Documents.SingleAsync(document => document.ContractId == contract.Id && document.Id == id, cancel)
            : null;
        if (replaced?.SupersededById is not null)
        {
            return "The document was replaced in the meantime. Go back to the list and replace the newer one";
        }

        await SaveAsync(
            new Document
            {
                OfficeId = contract.OfficeId,
                ContractId = contract.Id,
                Title = form.Title!.Trim(),
                FileName = DocumentName.Shown(form.File.FileName, kind),
                MediaType = kind.MediaType,
                Bytes = content.Length,
                Sha256 = sha256,
                IsPublicCopy = form.IsPublicCopy,
                UploadedAt = clock.UtcNow,
                UploadedById = actor.Id,
            },
            replaced, cancel);
        return null;
    }

    private async Task SaveAsync(Document document, Document? replaced, CancellationToken cancel)
    {
        // The old document names the new one, whose number is known only once it is stored; both or neither are kept.
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        db.Documents.Add(document);
        await db.SaveChangesAsync(cancel);
        if (replaced is not null)
        {
            replaced.SupersededById = document.Id;
            await db.SaveChangesAsync(cancel);
        }

        await transaction.CommitAsync(cancel);
    }
}
