using System.ComponentModel.DataAnnotations;
using ContractOversight.Data;
using ContractOversight.Domain.Calendar;
using ContractOversight.Domain.Partnership;
using ContractOversight.Web.Features.Shared;
using ContractOversight.Web.Features.Shared.Components;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Partnership;

internal sealed class AnswerForm
{
    /// <summary>Asked of an officer who enters answers for somebody; a private link knows its side.</summary>
    [Display(Name = "Which side answers?")]
    public RelationSide? Side { get; set; }

    /// <summary>One answer for each factor of the edition, in order; null for whoever cannot say.</summary>
    public List<AnswerEntry> Answers { get; set; } = [];

    public AnswerForm WithRows(int count)
    {
        while (Answers.Count < count)
        {
            Answers.Add(new AnswerEntry());
        }

        return this;
    }
}

internal sealed class AnswerEntry
{
    public static IReadOnlyList<Choice> Choices { get; } =
    [
        new("5", "Strongly agree"), new("4", "Agree"), new("3", "Neither"), new("2", "Disagree"), new("1", "Strongly disagree"),
    ];

    [Range(HealthAnswer.Lowest, HealthAnswer.Highest, ErrorMessage = "Select one of the answers")]
    public int? Score { get; set; }
}

/// <summary>The questions as they are put to one person.</summary>
internal sealed record AnswerPage(string Title, HealthQuestionnaire Questionnaire, AnswerForm Form, bool AsksSide, string? Back);

/// <summary>What an unused private link leads to.</summary>
internal sealed record OpenInvitation(HealthInvitation Invitation, int Edition, string Title);

/// <summary>Stores one person's answers, without anything that leads back to the person.</summary>
internal sealed class AnswerHealthCheck(OversightDbContext db, UkClock clock)
{
    /// <summary>Null when the token is unknown or used, or when its round is closed.</summary>
    public async Task<OpenInvitation?> FindAsync(string token, CancellationToken cancel)
    {
        var hash = InviteRespondent.HashOf(token);

        // Whoever holds the link belongs to no office; the link itself is the permission to read this one title.
        return await (from invitation in db.HealthInvitations
                      join check in db.HealthChecks on invitation.CheckId equals check.Id
                      join contract in db.Contracts.IgnoreQueryFilters() on invitation.ContractId equals contract.Id
                      where invitation.TokenHash == hash && invitation.AnsweredOn == null && check.ClosedOn == null
                      select new OpenInvitation(invitation, check.Edition, contract.Title)).SingleOrDefaultAsync(cancel);
    }

    public async Task<HealthCheck?> OpenCheckAsync(int contractId, int checkId, CancellationToken cancel) =>
        await db.HealthChecks.AsNoTracking().SingleOrDefaultAsync(
            row => row.ContractId == contractId && row.Id == checkId && row.ClosedOn == null, cancel);

    public async Task<IReadOnlyList<FormProblem>> RunAsync(HealthInvitation invitation, int edition, AnswerForm form, CancellationToken cancel)
    {
        var problems = Add(invitation.ContractId, invitation.CheckId, edition, invitation.Side, form);
        if (problems.Count > 0)
        {
            return problems;
        }

        try
        {
            invitation.AnsweredOn = clock.Today;
            await db.SaveChangesAsync(cancel);
            return [];
        }
        catch (DbUpdateConcurrencyException)
        {
            return [new("Answers[0].Score", "Your answers were saved already: the link works once")];
        }
    }

    public async Task<IReadOnlyList<FormProblem>> RunAsync(HealthCheck check, AnswerForm form, CancellationToken cancel)
    {
        if (form.Side is not { } side)
        {
            return [new(nameof(form.Side), "Select which side answers")];
        }

        var problems = Add(check.ContractId, check.Id, check.Edition, side, form);
        if (problems.Count == 0)
        {
            await db.SaveChangesAsync(cancel);
        }

        return problems;
    }

    private IReadOnlyList<FormProblem> Add(int contractId, int checkId, int edition, RelationSide side, AnswerForm form)
    {
        var answers = HealthQuestionnaire.Of(edition).Factors.Zip(form.Answers)
            .Where(pair => pair.Second.Score is not null)
            .Select(pair => new HealthAnswer
            {
                ContractId = contractId,
                CheckId = checkId,
                Side = side,
                FactorCode = pair.First.Code,
                Score = pair.Second.Score!.Value,
            }).ToList();
        db.HealthAnswers.AddRange(answers);
        return answers.Count == 0 ? [new("Answers[0].Score", "Answer at least one of the statements")] : [];
    }
}
