using System.Linq.Expressions;

namespace ContractOversight.Domain.Contracts;

/// <summary>The one answer to "which agreements are live", for lists, totals and filters alike.</summary>
public static class LiveContracts
{
    /// <summary>
    /// Agreements whose recorded term holds the day, both ends included; one that renews itself stays live after its recorded
    /// end until notice is given. An agreement without a recorded start or end is not counted: whether it is live is not known.
    /// </summary>
    /// <param name="day">The UK day.</param>
    /// <returns>A condition that a database can also work out.</returns>
    public static Expression<Func<Contract, bool>> On(DateOnly day) => contract =>
        !contract.IsHistoric
        && contract.StartsOn <= day
        && (contract.TerminatedOn == null || contract.TerminatedOn >= day)
        && ((contract.EndsOn ?? contract.InitialEndsOn) >= day
            || (contract.EndsOn != null && contract.Renewal == RenewalType.Tacit && contract.TacitRenewalMonths != null && contract.NoticeGivenOn == null));

    /// <summary>Agreements that nobody can call live or ended, because their start or end is not recorded.</summary>
    /// <param name="day">The UK day.</param>
    public static Expression<Func<Contract, bool>> UnknownOn(DateOnly day) => contract =>
        !contract.IsHistoric
        && (contract.TerminatedOn == null || contract.TerminatedOn >= day)
        && (contract.StartsOn == null || contract.StartsOn <= day)
        && (contract.StartsOn == null ? (contract.EndsOn ?? contract.InitialEndsOn ?? day) >= day : contract.EndsOn == null && contract.InitialEndsOn == null);
}
