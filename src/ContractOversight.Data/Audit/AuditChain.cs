using System.Globalization;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Data.Audit;

/// <summary>The hash chain over the audit trail, and the check that it is whole.</summary>
public static class AuditChain
{
    public const string Start = "0000000000000000000000000000000000000000000000000000000000000000";

    /// <summary>The hash of an entry: of everything it says and of the entry before it.</summary>
    public static string HashOf(AuditEntry entry)
    {
        var text = new StringBuilder();
        foreach (var part in new[]
        {
            entry.PreviousHash, entry.At.ToString("O", CultureInfo.InvariantCulture), entry.ActorId, entry.ActorName,
            entry.OfficeId?.ToString(CultureInfo.InvariantCulture), entry.Action, entry.Subject, entry.SubjectId,
            entry.ContractId?.ToString(CultureInfo.InvariantCulture), entry.Reason, entry.Changes,
        })
        {
            // The length keeps "ab" + "c" apart from "a" + "bc".
            text.Append(CultureInfo.InvariantCulture, $"{part?.Length ?? -1}:{part}\n");
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    /// <summary>The entries at which the chain is broken, first first; empty when the trail is as it was written.</summary>
    public static async IAsyncEnumerable<AuditBreak> VerifyAsync(
        OversightDbContext db, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        var previous = Start;
        await foreach (var entry in db.AuditEntries.AsNoTracking().OrderBy(entry => entry.Id).AsAsyncEnumerable().WithCancellation(cancel))
        {
            if (entry.PreviousHash != previous)
            {
                yield return new AuditBreak(entry.Id, "The entry before it is missing or was replaced.");
            }

            if (HashOf(entry) != entry.Hash)
            {
                yield return new AuditBreak(entry.Id, "The entry was altered after it was written.");
            }

            previous = entry.Hash;
        }
    }
}

/// <summary>A place at which the audit trail is not as it was written.</summary>
public sealed record AuditBreak(long EntryId, string Reason);
