using ContractOversight.Domain.Contracts;
using ContractOversight.Domain.Costs;
using ContractOversight.Domain.Flags;
using ContractOversight.Domain.Parties;
using ContractOversight.Domain.Partnership;
using ContractOversight.Domain.Performance;
using ContractOversight.Domain.Publication;
using ContractOversight.Domain.Reviews;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace ContractOversight.Data.Audit;

/// <summary>The records that nobody deletes: they are superseded, merged, stopped or answered, and history still names them.</summary>
internal static class KeptForEver
{
    private static readonly HashSet<Type> Records =
    [
        typeof(Office), typeof(Supplier), typeof(Contract), typeof(Variation), typeof(Document), typeof(Kpi), typeof(KpiVersion),
        typeof(KpiReading), typeof(CostLine), typeof(Review), typeof(ReviewAction), typeof(CommissionerNote), typeof(Flag),
        typeof(Disclosure), typeof(Release), typeof(AuditEntry), typeof(OutsourcedActivity), typeof(Designation),
        typeof(PrinciplesAssessment), typeof(RelationPlacing), typeof(NamedDuty), typeof(HealthCheck), typeof(HealthInvitation),
        typeof(HealthAnswer),
    ];

    public static void Guard(ChangeTracker changes)
    {
        var deleted = changes.Entries().FirstOrDefault(entry => entry.State == EntityState.Deleted && Records.Contains(entry.Metadata.ClrType));
        if (deleted is not null)
        {
            throw new NothingIsDeletedException(deleted.Metadata.ClrType.Name);
        }
    }
}

/// <summary>Something tried to delete a record that is kept; that is a fault of the program, never of a person.</summary>
public sealed class NothingIsDeletedException(string record)
    : Exception($"A {record} is never deleted. Supersede it, and say why.");
