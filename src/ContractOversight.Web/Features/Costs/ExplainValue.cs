using System.ComponentModel.DataAnnotations;
using ContractOversight.Data;
using ContractOversight.Domain.Costs;
using ContractOversight.Web.Features.Contracts;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Costs;

/// <summary>Why one line was thought good value.</summary>
internal sealed class ExplainValueForm
{
    [StringLength(CostLine.TextMaxLength)]
    [Display(Name = "Why it was thought good value", Description = "Leave it empty to use the agreement’s own reason")]
    public string? Reason { get; set; }
}

internal sealed record ExplainValuePage(ContractHeader Header, CostLineRow Line, string? AgreementReason, ExplainValueForm Form);

/// <summary>Gives a line a reason of its own, or lets it inherit the agreement's again.</summary>
internal sealed class ExplainValue(OversightDbContext db)
{
    /// <summary>Null when the agreement has no such line.</summary>
    public async Task<ExplainValuePage?> FormAsync(ContractHeader header, long lineId, ExplainValueForm? form, CancellationToken cancel)
    {
        var line = await db.CostLines.AsNoTracking().Where(row => row.ContractId == header.Id && row.Id == lineId)
            .Select(row => new CostLineRow(
                row.Id, row.Kind, row.FinancialYear, row.On, row.AmountPence, row.IncludesVat, row.Reference, row.Purpose, null,
                row.ValueForMoneyReason, row.ImportId != null))
            .SingleOrDefaultAsync(cancel);
        var reason = await db.Contracts.Where(row => row.Id == header.Id).Select(row => row.ValueForMoneyReason).SingleAsync(cancel);
        return line is null ? null : new ExplainValuePage(header, line, reason, form ?? new ExplainValueForm { Reason = line.OwnReason });
    }

    public async Task RunAsync(int contractId, long lineId, ExplainValueForm form, CancellationToken cancel)
    {
        var line = await db.CostLines.SingleAsync(row => row.ContractId == contractId && row.Id == lineId, cancel);
        line.ValueForMoneyReason = string.IsNullOrWhiteSpace(form.Reason) ? null : form.Reason.Trim();
        await db.SaveChangesAsync(cancel);
    }
}
