using ContractOversight.Data;
using ContractOversight.Web.Features.Contracts;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Documents;

/// <summary>The documents of one agreement: those in force first, then what they replaced.</summary>
internal sealed record DocumentsPage(ContractHeader Header, IReadOnlyList<DocumentRow> Current, IReadOnlyList<DocumentRow> Replaced);

/// <summary>One document as listed.</summary>
internal sealed record DocumentRow(
    int Id, string Title, string FileName, string MediaType, long Bytes, string Sha256, bool IsPublicCopy, int? SupersededById,
    DateTime UploadedAt, string? UploadedBy)
{
    private const double BytesPerKilobyte = 1024;

    public string Kind => DocumentKind.NameOf(MediaType);

    public string Size => Bytes < BytesPerKilobyte
        ? Shared.Format.Count(Bytes, "byte", "bytes")
        : Bytes < BytesPerKilobyte * BytesPerKilobyte
            ? Shared.Format.Number(Bytes / BytesPerKilobyte, 0) + " KB"
            : Shared.Format.Number(Bytes / BytesPerKilobyte / BytesPerKilobyte, 1) + " MB";
}

internal sealed class DocumentsQuery(OversightDbContext db)
{
    public async Task<DocumentsPage> LoadAsync(ContractHeader header, CancellationToken cancel)
    {
        var rows = await db.Documents.AsNoTracking().Where(document => document.ContractId == header.Id)
            .OrderByDescending(document => document.UploadedAt).ThenByDescending(document => document.Id)
            .Select(document => new DocumentRow(
                document.Id, document.Title, document.FileName, document.MediaType, document.Bytes, document.Sha256,
                document.IsPublicCopy, document.SupersededById, document.UploadedAt,
                db.Users.Where(user => user.Id == document.UploadedById).Select(user => user.DisplayName).FirstOrDefault()))
            .ToListAsync(cancel);
        return new DocumentsPage(
            header, [.. rows.Where(row => row.SupersededById is null)], [.. rows.Where(row => row.SupersededById is not null)]);
    }

    /// <summary>Null when the agreement has no such document.</summary>
    public Task<DocumentRow?> FindAsync(int contractId, int id, CancellationToken cancel) =>
        db.Documents.AsNoTracking().Where(document => document.ContractId == contractId && document.Id == id)
            .Select(document => new DocumentRow(
                document.Id, document.Title, document.FileName, document.MediaType, document.Bytes, document.Sha256,
                document.IsPublicCopy, document.SupersededById, document.UploadedAt, null))
            .SingleOrDefaultAsync(cancel);
}
