using ContractOversight.Data;
using ContractOversight.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Oversight;

internal sealed record QuestionRow(
    int Id, int? ContractId, string? Reference, string Text, bool IsQuestion, string Writer, DateTime WrittenAt,
    string? Answer, string? AnsweredBy, DateTime? AnsweredAt);

internal sealed record QuestionsPage(IReadOnlyList<QuestionRow> Rows);

/// <summary>Notes and questions. A note is read by its writer alone; a question by the whole office.</summary>
internal sealed class Questions(OversightDbContext db)
{
    private const int Most = 200;

    public async Task<QuestionsPage> OfCommissionerAsync(string personId, CancellationToken cancel) =>
        new(await ReadAsync(db.CommissionerNotes.Where(note => note.IsQuestion || note.WrittenById == personId), cancel));

    public async Task<QuestionsPage> OfOfficeAsync(CancellationToken cancel) =>
        new(await ReadAsync(db.CommissionerNotes.Where(note => note.IsQuestion), cancel));

    /// <summary>Null for a note, for another office's question, and for one that is not there.</summary>
    public async Task<QuestionRow?> FindAsync(int id, CancellationToken cancel) =>
        (await ReadAsync(db.CommissionerNotes.Where(note => note.Id == id && note.IsQuestion), cancel)).SingleOrDefault();

    // What waits for an answer comes first.
    private Task<List<QuestionRow>> ReadAsync(IQueryable<CommissionerNote> notes, CancellationToken cancel) =>
        notes.OrderBy(note => note.IsQuestion && note.AnsweredAt == null ? 0 : 1).ThenByDescending(note => note.Id).Take(Most)
            .Select(note => new QuestionRow(
                note.Id, note.ContractId,
                db.Contracts.Where(contract => contract.Id == note.ContractId).Select(contract => contract.Reference).FirstOrDefault(),
                note.Text, note.IsQuestion,
                db.Users.Where(user => user.Id == note.WrittenById).Select(user => user.DisplayName).FirstOrDefault() ?? "",
                note.WrittenAt, note.Answer,
                db.Users.Where(user => user.Id == note.AnsweredById).Select(user => user.DisplayName).FirstOrDefault(), note.AnsweredAt))
            .ToListAsync(cancel);
}
