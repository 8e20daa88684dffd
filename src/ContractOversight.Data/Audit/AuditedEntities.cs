using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ContractOversight.Data.Intake;
using ContractOversight.Data.People;
using ContractOversight.Data.Work;
using ContractOversight.Domain.Flags;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace ContractOversight.Data.Audit;

/// <summary>
/// What the audit trail covers: everything a person can change, and no machine bookkeeping. Flags are bookkeeping: the sweep
/// works them out from audited facts, a second sweep would work out the same, and nobody can change one by hand; each keeps
/// its own history of when it was found and what cleared it. A trail of them would bury what people did.
/// </summary>
internal static class AuditedEntities
{
    private static readonly HashSet<Type> Bookkeeping =
    [
        typeof(AuditEntry), typeof(JobRun), typeof(WorkItem), typeof(RememberedMapping), typeof(Flag),
        typeof(IdentityUserToken<string>), typeof(IdentityUserLogin<string>), typeof(IdentityUserClaim<string>),
    ];

    private static readonly HashSet<string> Secrets =
    [
        nameof(OversightUser.PasswordHash), nameof(OversightUser.SecurityStamp), nameof(OversightUser.ConcurrencyStamp),
        nameof(OversightUser.AccessFailedCount), nameof(OversightUser.LockoutEnd), "Version", "FoldedName",
    ];

    public static JsonSerializerOptions Json { get; } = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    public static bool Includes(EntityEntry entry) => !Bookkeeping.Contains(entry.Metadata.ClrType);

    public static bool LeavesOut(IReadOnlyProperty property) => Secrets.Contains(property.Name);
}
