using System.Linq.Expressions;
using ContractOversight.Domain.Contracts;

namespace ContractOversight.Web.Features.Contracts;

/// <summary>
/// The term model's answer in a form that a database can give. One difference is known: an agreement that renews by
/// itself and was given notice counts as ended from its recorded end, even where the notice came too late for that end.
/// </summary>
internal static class ContractStatus
{
    public static Expression<Func<Contract, bool>> Is(StatusChoice status, DateOnly today) => status switch
    {
        StatusChoice.Ended => contract => contract.TerminatedOn < today
            || (contract.EndsOn < today
                && !(contract.Renewal == RenewalType.Tacit && contract.TacitRenewalMonths != null && contract.NoticeGivenOn == null)),
        StatusChoice.Planned => contract => contract.StartsOn > today && !(contract.TerminatedOn != null && contract.TerminatedOn < today),
        StatusChoice.Live => contract => contract.StartsOn <= today && contract.EndsOn != null
            && !(contract.TerminatedOn != null && contract.TerminatedOn < today)
            && (contract.EndsOn >= today
                || (contract.Renewal == RenewalType.Tacit && contract.TacitRenewalMonths != null && contract.NoticeGivenOn == null)),
        _ => contract => !(contract.TerminatedOn != null && contract.TerminatedOn < today)
            && (contract.StartsOn == null || (contract.StartsOn <= today && contract.EndsOn == null))
            && (contract.EndsOn == null || contract.EndsOn >= today
                || (contract.Renewal == RenewalType.Tacit && contract.TacitRenewalMonths != null && contract.NoticeGivenOn == null)),
    };
}
