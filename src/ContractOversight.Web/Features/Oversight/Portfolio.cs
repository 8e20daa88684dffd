using ContractOversight.Data;
using ContractOversight.Domain.Contracts;

namespace ContractOversight.Web.Features.Oversight;

/// <summary>Which agreements make up the office's portfolio, so that a figure and its list can never differ.</summary>
internal sealed class Portfolio(OversightDbContext db)
{
    /// <summary>
    /// Live agreements on which the office spends, each pound once: a framework's value is a ceiling that its call-offs use up,
    /// a partner's agreement lies within its lead's, and sponsorship and charged services are income.
    /// </summary>
    public IQueryable<Contract> Counted(DateOnly today) => Spending(db.Contracts.Where(LiveContracts.On(today)));

    /// <summary>Agreements that would count if their start or end were recorded.</summary>
    public IQueryable<Contract> NotKnown(DateOnly today) => Spending(db.Contracts.Where(LiveContracts.UnknownOn(today)));

    private IQueryable<Contract> Spending(IQueryable<Contract> contracts) => contracts.Where(contract =>
        contract.Kind != AgreementKind.Framework && contract.Kind != AgreementKind.Sponsorship && contract.Kind != AgreementKind.ChargedService
        && !db.Contracts.Any(parent => parent.Id == contract.ParentId && parent.Kind != AgreementKind.Framework));
}
