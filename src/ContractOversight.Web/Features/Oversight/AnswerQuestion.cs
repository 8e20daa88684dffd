using System.ComponentModel.DataAnnotations;
using ContractOversight.Data;
using ContractOversight.Domain.Calendar;
using ContractOversight.Domain.Reviews;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Oversight;

/// <summary>The office's answer to a commissioner's question.</summary>
internal sealed class AnswerQuestionForm
{
    [Display(Name = "Answer")]
    [Required(ErrorMessage = "Write an answer")]
    [StringLength(CommissionerNote.TextMaxLength, ErrorMessage = "The answer must be 4,000 characters or fewer")]
    public string? Answer { get; set; }

    [BindNever]
    [ValidateNever]
    public QuestionRow? Question { get; set; }

    public static AnswerQuestionForm For(QuestionRow question) => new() { Question = question, Answer = question.Answer };
}

/// <summary>Answers a question, or corrects an answer; the audit trail keeps the earlier one.</summary>
internal sealed class AnswerQuestion(OversightDbContext db, UkClock clock)
{
    public async Task RunAsync(int id, AnswerQuestionForm form, string personId, CancellationToken cancel)
    {
        var note = await db.CommissionerNotes.SingleAsync(row => row.Id == id && row.IsQuestion, cancel);
        note.Answer = form.Answer;
        note.AnsweredById = personId;
        note.AnsweredAt = clock.UtcNow;
        await db.SaveChangesAsync(cancel);
    }
}
