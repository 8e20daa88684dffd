using System.ComponentModel.DataAnnotations;
using ContractOversight.Data;
using ContractOversight.Data.People;
using ContractOversight.Domain.Calendar;
using ContractOversight.Domain.Partnership;
using ContractOversight.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Powers;

internal sealed class SignPrinciplesForm
{
    [Required(ErrorMessage = "Select what the assessment is for")]
    [Display(Name = "What is the assessment for?")]
    public PrinciplesOccasion? Occasion { get; set; }

    [Required(ErrorMessage = "Enter why the service is outsourced")]
    [StringLength(PrinciplesAssessment.AnswerMaxLength)]
    [Display(Name = "Why outsource it?")]
    public string? WhyOutsource { get; set; }

    [Required(ErrorMessage = "Enter what stays with the police")]
    [StringLength(PrinciplesAssessment.AnswerMaxLength)]
    [Display(Name = "What stays with the police?")]
    public string? WhatStays { get; set; }

    [Required(ErrorMessage = "Enter the moral and organisational limits")]
    [StringLength(PrinciplesAssessment.AnswerMaxLength)]
    [Display(Name = "What are the moral and organisational limits?", Description = "What you would not outsource at any price, and what the organisation can still run itself")]
    public string? Limits { get; set; }

    [Required(ErrorMessage = "Enter what it does to legitimacy")]
    [StringLength(PrinciplesAssessment.AnswerMaxLength)]
    [Display(Name = "What does it do to legitimacy?", Description = "Whether the public will still know, and trust, who holds authority")]
    public string? Legitimacy { get; set; }

    [Required(ErrorMessage = "Enter how integrity and standards are made sure of")]
    [StringLength(PrinciplesAssessment.AnswerMaxLength)]
    [Display(Name = "How are integrity and standards made sure of?")]
    public string? IntegrityAndStandards { get; set; }

    [Required(ErrorMessage = "Enter who was consulted, or that nobody was")]
    [StringLength(PrinciplesAssessment.AnswerMaxLength)]
    [Display(Name = "Who was consulted, and what did they say?")]
    public string? Consultation { get; set; }

    [Display(Name = "The public may read this assessment")]
    public bool MayBePublished { get; set; }

    [Required(ErrorMessage = "Enter the role in which you sign")]
    [StringLength(PrinciplesAssessment.RoleMaxLength)]
    [Display(Name = "Role in which you sign", Description = "For example, ‘Chief executive’")]
    public string? SignedAs { get; set; }
}

/// <summary>Signs a new version of the assessment; earlier versions stay as they were.</summary>
internal sealed class SignPrinciples(OversightDbContext db, Actor actor, UkClock clock)
{
    /// <summary>A form that starts from the latest version's answers, which the signer reads again.</summary>
    public async Task<SignPrinciplesForm> StartAsync(int contractId, CancellationToken cancel) =>
        await db.PrinciplesAssessments.Where(row => row.ContractId == contractId).OrderByDescending(row => row.Edition)
            .Select(row => new SignPrinciplesForm
            {
                WhyOutsource = row.WhyOutsource,
                WhatStays = row.WhatStays,
                Limits = row.Limits,
                Legitimacy = row.Legitimacy,
                IntegrityAndStandards = row.IntegrityAndStandards,
                Consultation = row.Consultation,
            }).FirstOrDefaultAsync(cancel) ?? new SignPrinciplesForm();

    public async Task<IReadOnlyList<FormProblem>> RunAsync(int contractId, SignPrinciplesForm form, CancellationToken cancel)
    {
        var latest = await db.PrinciplesAssessments.Where(row => row.ContractId == contractId).MaxAsync(row => (int?)row.Edition, cancel);
        db.PrinciplesAssessments.Add(new PrinciplesAssessment
        {
            ContractId = contractId,
            Edition = (latest ?? 0) + 1,
            Occasion = form.Occasion!.Value,
            WhyOutsource = form.WhyOutsource!.Trim(),
            WhatStays = form.WhatStays!.Trim(),
            Limits = form.Limits!.Trim(),
            Legitimacy = form.Legitimacy!.Trim(),
            IntegrityAndStandards = form.IntegrityAndStandards!.Trim(),
            Consultation = form.Consultation!.Trim(),
            MayBePublished = form.MayBePublished,
            SignedAs = form.SignedAs!.Trim(),
            SignedById = actor.Id,
            SignedAt = clock.UtcNow,
        });
        await db.SaveChangesAsync(cancel);
        return [];
    }
}
