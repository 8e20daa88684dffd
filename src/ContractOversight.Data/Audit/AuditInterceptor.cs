using System.Globalization;
using System.Text.Json;
using ContractOversight.Data.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Storage;

namespace ContractOversight.Data.Audit;

/// <summary>
/// Writes the audit trail: every save of an audited entity leaves an entry in the same transaction, or neither is kept.
/// Nothing else writes audit entries, save for a bulk import, whose one entry stands for all its rows.
/// </summary>
public sealed class AuditInterceptor(Actor actor, TimeProvider time, RegisterChanges changes) : SaveChangesInterceptor
{
    private readonly List<Pending> _pending = [];
    private IDbContextTransaction? _ownTransaction;
    private bool _isWriting;

    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is OversightDbContext db && !_isWriting)
        {
            db.ChangeTracker.DetectChanges();
            KeptForEver.Guard(db.ChangeTracker);
            StampVersions(db);
            _pending.Clear();
            _pending.AddRange(db.ChangeTracker.Entries().Where(AuditedEntities.Includes).Select(Pending.From).OfType<Pending>());
            if (_pending.Count > 0 && db.Database.CurrentTransaction is null)
            {
                _ownTransaction = await db.Database.BeginTransactionAsync(cancellationToken);
            }
        }

        return result;
    }

    public override async ValueTask<int> SavedChangesAsync(
        SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is OversightDbContext db && !_isWriting && _pending.Count > 0)
        {
            try
            {
                await WriteAsync(db, cancellationToken);
                if (_ownTransaction is not null)
                {
                    await _ownTransaction.CommitAsync(cancellationToken);
                }
            }
            finally
            {
                await EndAsync();
            }
        }

        changes.Noticed();
        return result;
    }

    public override async Task SaveChangesFailedAsync(DbContextErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        if (!_isWriting)
        {
            await EndAsync();
        }
    }

    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result) =>
        eventData.Context is OversightDbContext
            ? throw new NotSupportedException("Save with SaveChangesAsync, so that the change is audited.")
            : result;

    private async Task WriteAsync(OversightDbContext db, CancellationToken cancel)
    {
        _isWriting = true;
        var previous = await db.AuditEntries.OrderByDescending(entry => entry.Id).Select(entry => entry.Hash)
            .FirstOrDefaultAsync(cancel) ?? AuditChain.Start;
        var at = time.GetUtcNow().UtcDateTime;
        foreach (var change in _pending)
        {
            var entry = change.ToEntry(actor, at, previous);
            db.AuditEntries.Add(entry);
            previous = entry.Hash;
        }

        await db.SaveChangesAsync(cancel);
    }

    private async Task EndAsync()
    {
        _isWriting = false;
        _pending.Clear();
        if (_ownTransaction is { } transaction)
        {
            _ownTransaction = null;
            await transaction.DisposeAsync();
        }
    }

    private static void StampVersions(OversightDbContext db)
    {
        foreach (var entry in db.ChangeTracker.Entries<Domain.Contracts.Contract>()
            .Where(entry => entry.State is EntityState.Added or EntityState.Modified))
        {
            entry.Entity.Version = Guid.NewGuid();
        }
    }

    private sealed class Pending
    {
        private readonly EntityEntry _entry;
        private readonly string _action;
        private readonly Dictionary<string, object?[]> _changes;

        private Pending(EntityEntry entry, string action, Dictionary<string, object?[]> changes)
        {
            _entry = entry;
            _action = action;
            _changes = changes;
        }

        public static Pending? From(EntityEntry entry)
        {
            var properties = entry.Properties.Where(property => !AuditedEntities.LeavesOut(property.Metadata));
            Dictionary<string, object?[]> changes = entry.State switch
            {
                EntityState.Added => properties.Where(property => property.CurrentValue is not null && !property.Metadata.IsPrimaryKey())
                    .ToDictionary(property => property.Metadata.Name, property => new[] { null, property.CurrentValue }),
                EntityState.Modified => properties.Where(property => property.IsModified && !Equals(property.OriginalValue, property.CurrentValue))
                    .ToDictionary(property => property.Metadata.Name, property => new[] { property.OriginalValue, property.CurrentValue }),
                EntityState.Deleted => properties.Where(property => property.OriginalValue is not null)
                    .ToDictionary(property => property.Metadata.Name, property => new[] { property.OriginalValue, null }),
                _ => [],
            };
            var action = entry.State switch
            {
                EntityState.Added => "added",
                EntityState.Modified => "changed",
                _ => "removed",
            };
            return changes.Count == 0 || entry.State is EntityState.Unchanged or EntityState.Detached ? null : new Pending(entry, action, changes);
        }

        public AuditEntry ToEntry(Actor actor, DateTime at, string previous)
        {
            var entry = new AuditEntry
            {
                At = at,
                ActorId = actor.Id,
                ActorName = actor.Name,
                OfficeId = Number("OfficeId") ?? actor.OfficeId,
                Action = _action,
                Subject = _entry.Metadata.ClrType.Name,
                SubjectId = string.Join('/', _entry.Metadata.FindPrimaryKey()!.Properties
                    .Select(property => Convert.ToString(_entry.Property(property).CurrentValue, CultureInfo.InvariantCulture))),
                ContractId = _entry.Metadata.ClrType.Name == "Contract" ? Number("Id") : Number("ContractId"),
                Reason = actor.Reason,
                Changes = JsonSerializer.Serialize(_changes, AuditedEntities.Json),
                PreviousHash = previous,
                Hash = "",
            };
            return entry.Sealed();
        }

        private int? Number(string property) =>
            _entry.Metadata.FindProperty(property) is { } found && _entry.Property(found).CurrentValue is int number ? number : null;
    }
}
