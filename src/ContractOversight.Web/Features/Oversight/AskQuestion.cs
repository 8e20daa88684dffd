using System.ComponentModel.DataAnnotations;
using ContractOversight.Data;
using ContractOversight.Domain.Calendar;
using ContractOversight.Domain.Reviews;
using ContractOversight.Web.Features.Shared.Components;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Oversight;

/// <summary>What a commissioner writes.</summary>
internal sealed class AskQuestionForm
{
    public static IReadOnlyList<Choice> Kinds { get; } =
        [new("True", "A question", "The office reads it and answers"), new("False", "A note", "Only you read it")];

    [Display(Name = "What is it?")]
    [Required(ErrorMessage = "Say whether it is a question or a note")]
    public bool? IsQuestion { get; set; }

    [Display(Name = "Your question or note")]
    [Required(ErrorMessage = "Write your question or note")]
    [StringLength(CommissionerNote.TextMaxLength, ErrorMessage = "Your question or note must be 4,000 characters or fewer")]
    public string? Text { get; set; }

    /// <summary>The agreement it is about; null for the office as a whole.</summary>
    public int? ContractId { get; set; }
}

/// <summary>Keeps a commissioner's note, or puts a question to the office.</summary>
internal sealed class AskQuestion(OversightDbContext db, UkClock clock)
{
    /// <returns>False when the agreement is not one of the office's.</returns>
    public async Task<bool> RunAsync(AskQuestionForm form, int officeId, string personId, CancellationToken cancel)
    {
        if (form.ContractId is { } id && !await db.Contracts.AnyAsync(contract => contract.Id == id, cancel))
        {
            return false;
        }

        db.CommissionerNotes.Add(new CommissionerNote
        {
            OfficeId = officeId,
            ContractId = form.ContractId,
            Text = form.Text!,
            IsQuestion = form.IsQuestion!.Value,
            WrittenById = personId,
            WrittenAt = clock.UtcNow,
        });
        await db.SaveChangesAsync(cancel);
        return true;
    }
}
