using System.ComponentModel.DataAnnotations;
using ContractOversight.Data;
using ContractOversight.Data.People;
using ContractOversight.Domain.Calendar;
using ContractOversight.Domain.Publication;
using ContractOversight.Web.Features.Contracts;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Publication;

/// <summary>A decision to keep one part of an agreement from the public.</summary>
internal sealed class WithholdFieldForm
{
    [Required(ErrorMessage = "Select what is withheld")]
    [Display(Name = "What is withheld")]
    public PublicField? Field { get; set; }

    [Required(ErrorMessage = "Select the legal basis")]
    [Display(Name = "Legal basis", Description = "Choose from the law that asks for this part: no list stands in for another")]
    public string? BasisCode { get; set; }

    [Required(ErrorMessage = "Enter who decided")]
    [StringLength(FieldWithholding.DecidedByMaxLength)]
    [Display(Name = "Who decided", Description = "A role, not a name. For the Specified Information Order it is the chief officer’s view that counts.")]
    public string? DecidedBy { get; set; }

    [Required(ErrorMessage = "Enter the day of the decision")]
    [Display(Name = "Day of the decision")]
    public DateOnly? DecidedOn { get; set; }

    [Required(ErrorMessage = "Enter the day on which the decision is looked at again")]
    [Display(Name = "Look at the decision again on")]
    public DateOnly? LookAgainOn { get; set; }

    [Display(Name = "Saying that it is withheld would itself harm national security", Description = "Only for a ground of national security. Nothing is then said to the public.")]
    public bool IsSayingSoForbidden { get; set; }

    [Display(Name = "I have read the warning and keep this basis")]
    public bool KeepsBasis { get; set; }
}

/// <summary>The form with the decisions already made.</summary>
internal sealed record WithholdFieldPage(ContractHeader Header, IReadOnlyList<WithholdingRow> Rows, WithholdFieldForm Form, DateOnly Today, bool ShowsKeepsBasis);

internal sealed class WithholdField(OversightDbContext db, Actor actor, UkClock clock)
{
    private const string CommercialInterests = "foi-43";

    /// <summary>What is wrong with a form that is otherwise complete: fields and sentences.</summary>
    public async Task<IReadOnlyList<(string Field, string Sentence)>> ProblemsAsync(int contractId, WithholdFieldForm form, CancellationToken cancel)
    {
        var problems = new List<(string, string)>();
        var basis = form.BasisCode is null ? null : Withholding.Find(form.BasisCode);
        if (form.BasisCode is not null && basis is null)
        {
            problems.Add((nameof(form.BasisCode), "Select the legal basis from the list"));
        }

        if (form.DecidedOn > clock.Today)
        {
            problems.Add((nameof(form.DecidedOn), "The day of the decision must be today or in the past"));
        }

        if (form.LookAgainOn <= clock.Today)
        {
            problems.Add((nameof(form.LookAgainOn), "The day to look again must be in the future"));
        }

        if (form.IsSayingSoForbidden && basis is { IsNationalSecurity: false })
        {
            problems.Add((nameof(form.IsSayingSoForbidden), "Only a ground of national security can forbid saying that something is withheld"));
        }

        if (WarningFor(form) is { } warning && !form.KeepsBasis)
        {
            problems.Add((nameof(form.BasisCode), warning + " If you are sure, tick ‘I have read the warning and keep this basis’"));
        }

        if (form.Field is { } field && await db.FieldWithholdings.AnyAsync(row => row.ContractId == contractId && row.Field == field && row.LiftedOn == null, cancel))
        {
            problems.Add((nameof(form.Field), "This part is already withheld. Lift that decision first to record another."));
        }

        return problems;
    }

    /// <summary>What is doubtful about the basis; null when nothing is.</summary>
    public static string? WarningFor(WithholdFieldForm form) =>
        form.BasisCode?.StartsWith(CommercialInterests, StringComparison.Ordinal) == true
            ? Disclosures.WithheldBases.Warning([.. new[] { Withholding.Find(form.BasisCode) }.OfType<WithholdingBasis>()], null)
            : null;

    public async Task RunAsync(int officeId, int contractId, WithholdFieldForm form, CancellationToken cancel)
    {
        db.FieldWithholdings.Add(new FieldWithholding
        {
            OfficeId = officeId,
            ContractId = contractId,
            Field = form.Field!.Value,
            BasisCode = form.BasisCode!,
            DecidedBy = form.DecidedBy!.Trim(),
            DecidedOn = form.DecidedOn!.Value,
            LookAgainOn = form.LookAgainOn!.Value,
            IsSayingSoForbidden = form.IsSayingSoForbidden,
            RecordedAt = clock.UtcNow,
            RecordedById = actor.Id,
        });
        await db.SaveChangesAsync(cancel);
    }

    /// <returns>False when the agreement has no such decision in force.</returns>
    public async Task<bool> LiftAsync(int contractId, int id, CancellationToken cancel)
    {
        var row = await db.FieldWithholdings.SingleOrDefaultAsync(one => one.Id == id && one.ContractId == contractId && one.LiftedOn == null, cancel);
        if (row is null)
        {
            return false;
        }

        row.LiftedOn = clock.Today;
        await db.SaveChangesAsync(cancel);
        return true;
    }
}
