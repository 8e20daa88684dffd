using System.ComponentModel.DataAnnotations;
using ContractOversight.Data;
using ContractOversight.Domain.Calendar;
using ContractOversight.Domain.Partnership;
using ContractOversight.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Partnership;

internal sealed class NameDutyForm
{
    [Required(ErrorMessage = "Enter the duty")]
    [StringLength(NamedDuty.TextMaxLength)]
    [Display(Name = "Duty", Description = "For example, ‘Answering complaints’. Naming somebody for a duty that is in the list ends the earlier entry.")]
    public string? Duty { get; set; }

    [Required(ErrorMessage = "Enter who answers for it")]
    [StringLength(NamedDuty.TextMaxLength)]
    [Display(Name = "Who answers for it", Description = "One person and the organisation. It is never published.")]
    public string? Holder { get; set; }

    [Required(ErrorMessage = "Select which side the person belongs to")]
    [Display(Name = "Which side does the person belong to?")]
    public RelationSide? Side { get; set; }
}

/// <summary>Names one person for a duty; whoever answered for it before is kept with the day it ended.</summary>
internal sealed class NameDuty(OversightDbContext db, UkClock clock)
{
    public async Task<IReadOnlyList<FormProblem>> RunAsync(int contractId, NameDutyForm form, CancellationToken cancel)
    {
        var duty = form.Duty!.Trim();
        var open = await db.NamedDuties.Where(row => row.ContractId == contractId && row.EndedOn == null).ToListAsync(cancel);
        foreach (var earlier in open.Where(row => string.Equals(row.Duty, duty, StringComparison.OrdinalIgnoreCase)))
        {
            earlier.EndedOn = clock.Today;
        }

        db.NamedDuties.Add(new NamedDuty
        {
            ContractId = contractId,
            Duty = duty,
            Holder = form.Holder!.Trim(),
            Side = form.Side!.Value,
            NamedOn = clock.Today,
        });
        await db.SaveChangesAsync(cancel);
        return [];
    }
}
