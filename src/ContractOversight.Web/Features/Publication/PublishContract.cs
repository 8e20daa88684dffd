using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ContractOversight.Data;
using ContractOversight.Data.People;
using ContractOversight.Domain.Calendar;
using ContractOversight.Domain.Publication;
using ContractOversight.Exchange.OpenContracting;
using ContractOversight.Jobs.Publication;
using ContractOversight.Jobs.Work;
using ContractOversight.Web.Features.Contracts;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Publication;

/// <summary>
/// Writes an agreement's release, marks it as published and asks for the public copy to be brought up to date: all in one
/// save, or nothing.
/// </summary>
internal sealed class PublishContract(
    OversightDbContext db, ApproveContract approval, ReleaseFactsLoader loader, ReleaseComposer composer, WorkTable work, Actor actor, UkClock clock)
{
    private const string Twice = "Somebody else changed or published this agreement at the same moment. Look at it again before you publish.";

    /// <returns>Why it was refused, one sentence each; empty when it is published. Null when there is no such agreement.</returns>
    public async Task<IReadOnlyList<string>?> RunAsync(int id, bool withdrawEarlier, CancellationToken cancel)
    {
        var refusals = await RefusalsAsync(id, cancel);
        if (refusals is not { Count: 0 })
        {
            return refusals;
        }

        await approval.PublishAsync(id, cancel);
        var contract = await db.Contracts.SingleAsync(row => row.Id == id, cancel);
        var facts = (await loader.LoadAsync([contract], cancel))[0];
        contract.Ocid ??= composer.OcidOf(facts);
        var release = await WriteAsync(facts, withdrawEarlier, cancel);
        db.Releases.Add(release);
        await work.AskAsync(UpdatePublicCopy.WorkKind, release.ReleaseId, id.ToString(CultureInfo.InvariantCulture), cancel);
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException)
        {
            // The release's own number is unique, so of two people who publish at once one is refused.
            return [Twice];
        }

        work.LookNow();
        return [];
    }

    /// <summary>Why it cannot be published now; empty when it can. Null when there is no such agreement.</summary>
    public async Task<IReadOnlyList<string>?> RefusalsAsync(int id, CancellationToken cancel)
    {
        var contract = await db.Contracts.AsNoTracking().Where(row => row.Id == id).Select(row => new { row.IsHistoric }).SingleOrDefaultAsync(cancel);
        return contract switch
        {
            null => null,
            { IsHistoric: true } => ["This is a historic example kept for demonstration. It is never published."],
            _ => await approval.WhyNotPublishAsync(id, cancel),
        };
    }

    private async Task<Release> WriteAsync(ReleaseFacts facts, bool withdrawEarlier, CancellationToken cancel)
    {
        // Open Contracting dates a release to the second; the row says the same instant.
        var now = clock.UtcNow;
        var at = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerSecond));
        var agreement = composer.Compose(facts, at, clock.Today);
        var json = OcdsRelease.Write(agreement);
        return new Release
        {
            OfficeId = facts.Office.Id,
            ContractId = facts.Contract.Id,
            Ocid = agreement.Ocid,
            ReleaseId = agreement.ReleaseId,
            PublishedAt = at,
            PublishedById = actor.Id,
            Json = Encoding.UTF8.GetString(json),
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(json)),
            WithdrawsEarlier = facts.Releases > 0 && (withdrawEarlier || await WithholdsMoreAsync(facts, agreement, cancel)),
        };
    }

    /// <summary>Whether the latest release shows something that is withheld, or a document that is private, by now.</summary>
    private async Task<bool> WithholdsMoreAsync(ReleaseFacts facts, PublishedAgreement agreement, CancellationToken cancel)
    {
        var latest = await db.Releases.AsNoTracking().Where(row => row.ContractId == facts.Contract.Id).OrderByDescending(row => row.Id).FirstAsync(cancel);
        var documents = agreement.Documents.Select(document => document.Address.AbsoluteUri).ToHashSet();
        return facts.Withholdings.Any(withholding => withholding.RecordedAt > latest.PublishedAt)
            || PublishedDocuments.AddressesIn(latest.Json).Any(address => !documents.Contains(address));
    }
}
