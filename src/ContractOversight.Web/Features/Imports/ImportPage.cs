using ContractOversight.Data;
using ContractOversight.Data.Intake;
using ContractOversight.Exchange.Columns;
using ContractOversight.Exchange.Intake;
using ContractOversight.Jobs.Intake;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Imports;

/// <summary>One upload, wherever it stands.</summary>
internal sealed record ImportPage
{
    public const int PageSize = 100;

    public required int Id { get; init; }

    public required ImportKind Kind { get; init; }

    public required string FileName { get; init; }

    public required string Sha256 { get; init; }

    public required ImportState State { get; init; }

    public required DateTime RequestedAt { get; init; }

    public required string Who { get; init; }

    public DateTime? FinishedAt { get; init; }

    public string? Refusal { get; init; }

    /// <summary>Rows handled so far; null where the work has not begun in this process.</summary>
    public int? RowsDone { get; init; }

    /// <summary>Why the work did not come to its end; null where it did or still may.</summary>
    public string? WorkError { get; init; }

    public required ImportFindings Findings { get; init; }

    public ImportReport? Report { get; init; }

    /// <summary>When the very same bytes were saved before; null where they were not.</summary>
    public DateTime? SavedBeforeAt { get; init; }

    public int Page { get; init; } = 1;

    public string Address => $"/office/imports/{Id}";

    public bool IsRunning => State is ImportState.Checking or ImportState.Saving;

    public bool ChangesNothing => Report is { Added: 0, Updated: 0 };

    public IReadOnlyList<RowRefusal> Refusals => [.. (Report?.Refusals ?? []).Skip((Page - 1) * PageSize).Take(PageSize)];

    public IReadOnlyList<IgnoredRow> Ignored => [.. (Report?.IgnoredRows ?? []).Take(PageSize)];

    public string? PreviousUrl => Page > 1 ? $"{Address}?page={Page - 1}" : null;

    public string? NextUrl => (Report?.Refusals.Count ?? 0) > Page * PageSize ? $"{Address}?page={Page + 1}" : null;

    public IReadOnlyList<string> Fields => ImportWords.FieldsOf(Kind);

    /// <summary>The columns that a person can choose from, as a mapping names them.</summary>
    public IReadOnlyList<string> Headings => Findings.Sheets is [var sheet, ..]
        ? [.. sheet.Columns.Select(column => (column.Index, column.Heading)).Concat(sheet.Unrecognised.Select(column => (column.Index, column.Heading)))
            .Where(column => column.Heading.Length > 0).OrderBy(column => column.Index).Select(column => column.Heading).Distinct()]
        : [];

    public MappedColumn? ColumnOf(string field) => Findings.Sheets is [var sheet, ..] ? sheet.Columns.FirstOrDefault(column => column.Field == field) : null;
}

internal sealed class ImportPages(OversightDbContext db, ImportProgress progress)
{
    public async Task<ImportPage?> FindAsync(int id, int page, CancellationToken cancel)
    {
        if (await db.Imports.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancel) is not { } import)
        {
            return null;
        }

        var key = $"{id}/";
        var error = await db.WorkItems.AsNoTracking()
            .Where(item => (item.Kind == CheckImport.WorkKind || item.Kind == SaveImport.WorkKind) && item.Key.StartsWith(key))
            .OrderByDescending(item => item.Id).Select(item => item.Error).FirstOrDefaultAsync(cancel);
        return new ImportPage
        {
            Id = id,
            Kind = import.Kind,
            FileName = import.FileName,
            Sha256 = import.Sha256,
            State = import.State,
            RequestedAt = import.RequestedAt,
            Who = await db.Users.Where(user => user.Id == import.RequestedById).Select(user => user.DisplayName).SingleOrDefaultAsync(cancel) ?? import.RequestedById,
            FinishedAt = import.FinishedAt,
            Refusal = import.Refusal,
            RowsDone = progress.RowsOf(id),
            WorkError = error,
            Findings = ImportFindings.FromJson(import.Mapping),
            Report = import.Report is { } report ? ImportReport.FromJson(report) : null,
            SavedBeforeAt = await db.Imports.Where(other => other.Id != id && other.Sha256 == import.Sha256 && other.Kind == import.Kind && other.State == ImportState.Saved)
                .OrderByDescending(other => other.Id).Select(other => other.FinishedAt).FirstOrDefaultAsync(cancel),
            Page = Math.Max(page, 1),
        };
    }
}
