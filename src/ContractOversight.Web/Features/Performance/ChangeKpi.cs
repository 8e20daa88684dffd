using System.ComponentModel.DataAnnotations;
using ContractOversight.Data;
using ContractOversight.Data.People;
using ContractOversight.Domain.Calendar;
using ContractOversight.Domain.Contracts;
using ContractOversight.Domain.Flags;
using ContractOversight.Jobs.FlagSweep;
using ContractOversight.Web.Features.Contracts;
using ContractOversight.Web.Features.Shared;

namespace ContractOversight.Web.Features.Performance;

/// <summary>What a person fills in to change what a KPI asks for.</summary>
internal sealed class ChangeKpiForm
{
    public KpiTermsForm Terms { get; set; } = new();

    [Required(ErrorMessage = "Enter why it is changed")]
    [StringLength(Contract.DescriptionMaxLength)]
    [Display(Name = "Why it is changed", Description = "Shown beside the change for as long as the agreement is kept")]
    public string? Reason { get; set; }
}

internal sealed record ChangeKpiPage(ContractHeader Header, int KpiId, string Name, string Now, string Frequency, ChangeKpiForm Form);

/// <summary>Gives a KPI a new dated version; every version before it stays, and so does the judgement of every period before it.</summary>
internal sealed class ChangeKpi(OversightDbContext db, Actor actor, UkClock clock, FlagSweepJob sweep)
{
    /// <returns>What is wrong, as field and sentence; empty when the KPI was changed.</returns>
    public async Task<IReadOnlyList<(string Field, string Sentence)>> RunAsync(KpiFacts facts, ChangeKpiForm form, CancellationToken cancel)
    {
        List<(string Field, string Sentence)> problems = [.. form.Terms.Problems().Select(problem => ("Terms." + problem.Field, problem.Sentence))];
        var latest = facts.Versions[^1];
        if (form.Terms.InForceFrom <= latest.InForceFrom)
        {
            problems.Add(("Terms." + nameof(KpiTermsForm.InForceFrom),
                $"The change must be in force after {Format.Day(latest.InForceFrom)}, when the present version began: what was judged before stays judged as it was"));
        }

        if (problems.Count > 0)
        {
            return problems;
        }

        actor.Reason = form.Reason!.Trim();
        db.KpiVersions.Add(form.Terms.ToVersion(facts.Kpi.Id, latest.Frequency, form.Reason, clock.UtcNow, actor.Id));
        await db.SaveChangesAsync(cancel);
        await sweep.RunForAsync(facts.Kpi.ContractId, clock.Today, cancel);
        return [];
    }
}
