using ContractOversight.Data;
using ContractOversight.Domain.Contracts;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Contracts;

/// <summary>The part of an agreement at the top of each of its pages; <see cref="Tab"/> says which page is open.</summary>
internal sealed record ContractHeader(
    int Id, int OfficeId, string Reference, string Title, AgreementKind Kind, RecordState State, bool IsHistoric, int OpenFlags)
{
    public ContractTab Tab { get; init; }
}

/// <summary>The pages of one agreement.</summary>
internal enum ContractTab
{
    Summary,
    Performance,
    Costs,
    Reviews,
    Powers,
    Partnership,
    Publication,
    Documents,
    History,
}

internal sealed class ContractHeaders(OversightDbContext db)
{
    /// <summary>Null when there is no such agreement, or when it belongs to another office.</summary>
    public async Task<ContractHeader?> FindAsync(int id, ContractTab tab, CancellationToken cancel)
    {
        var header = await db.Contracts.Where(contract => contract.Id == id)
            .Select(contract => new ContractHeader(
                contract.Id, contract.OfficeId, contract.Reference, contract.Title, contract.Kind, contract.State, contract.IsHistoric,
                db.Flags.Count(flag => flag.ContractId == contract.Id && flag.ClearedOn == null)))
            .SingleOrDefaultAsync(cancel);
        return header is null ? null : header with { Tab = tab };
    }
}
