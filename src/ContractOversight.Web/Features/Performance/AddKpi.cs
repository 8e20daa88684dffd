using System.ComponentModel.DataAnnotations;
using ContractOversight.Data;
using ContractOversight.Data.People;
using ContractOversight.Domain.Calendar;
using ContractOversight.Domain.Performance;
using ContractOversight.Web.Features.Contracts;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Performance;

/// <summary>What a person fills in to add a KPI.</summary>
internal sealed class AddKpiForm
{
    [Required(ErrorMessage = "Enter a short code, for example KPI1")]
    [StringLength(Kpi.CodeMaxLength)]
    [Display(Name = "Code", Description = "For example KPI1. It cannot be changed later.")]
    public string? Code { get; set; }

    [Required(ErrorMessage = "Enter what is measured")]
    [StringLength(Kpi.NameMaxLength)]
    [Display(Name = "What is measured", Description = "In plain English, for example Calls answered within 30 seconds")]
    public string? Name { get; set; }

    [Display(Name = "One of the three most material KPIs", Description = "Procurement Regulations 2024, regulation 32(2)(r)")]
    public bool IsMostMaterial { get; set; }

    [Required(ErrorMessage = "Select how often it is measured")]
    [Display(Name = "How often is it measured?")]
    public ReportingFrequency? Frequency { get; set; }

    public KpiTermsForm Terms { get; set; } = new();
}

internal sealed record AddKpiPage(ContractHeader Header, AddKpiForm Form);

/// <summary>Adds a KPI with its first version.</summary>
internal sealed class AddKpi(OversightDbContext db, Actor actor, UkClock clock)
{
    /// <returns>What is wrong, as field and sentence; empty when the KPI was added.</returns>
    public async Task<IReadOnlyList<(string Field, string Sentence)>> RunAsync(int contractId, AddKpiForm form, CancellationToken cancel)
    {
        List<(string Field, string Sentence)> problems = [.. form.Terms.Problems().Select(problem => ("Terms." + problem.Field, problem.Sentence))];
        var code = form.Code!.Trim();
        if (await db.Kpis.AnyAsync(kpi => kpi.ContractId == contractId && kpi.Code == code, cancel))
        {
            problems.Add((nameof(form.Code), $"This agreement already has a KPI with the code ‘{code}’. Enter another code"));
        }

        if (problems.Count > 0)
        {
            return problems;
        }

        // The version carries the KPI's number, which is known only once it is stored; both are kept or none.
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var kpi = new Kpi { ContractId = contractId, Code = code, Name = form.Name!.Trim(), IsMostMaterial = form.IsMostMaterial };
        db.Kpis.Add(kpi);
        await db.SaveChangesAsync(cancel);
        db.KpiVersions.Add(form.Terms.ToVersion(kpi.Id, form.Frequency!.Value, null, clock.UtcNow, actor.Id));
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return [];
    }
}
