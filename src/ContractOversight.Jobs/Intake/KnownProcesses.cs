using ContractOversight.Data;
using ContractOversight.Domain.Contracts;
using ContractOversight.Exchange.OpenContracting;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Jobs.Intake;

/// <summary>Finds the agreement that a published contract, award or tender means among those already there.</summary>
internal sealed class KnownProcesses
{
    private readonly OversightDbContext _db;
    private readonly Dictionary<string, Contract> _byKey;
    private readonly HashSet<string> _references;

    private KnownProcesses(OversightDbContext db, List<Contract> contracts, AgreementChanges changes)
    {
        _db = db;
        Changes = changes;
        _byKey = contracts.Where(contract => contract.SourceReference is not null)
            .DistinctBy(contract => contract.SourceReference).ToDictionary(contract => contract.SourceReference!, StringComparer.Ordinal);
        _references = contracts.Select(contract => contract.Reference).ToHashSet(StringComparer.Ordinal);
    }

    public AgreementChanges Changes { get; }

    public static async Task<KnownProcesses> LoadAsync(OversightDbContext db, IReadOnlyCollection<OcdsAgreement> agreements, CancellationToken cancel)
    {
        var ocids = agreements.Select(agreement => agreement.Ocid).Distinct().ToList();
        var references = agreements.Select(agreement => ReferenceOf(agreement.Ocid)).Distinct().ToList();
        var contracts = await db.Contracts.Where(contract => ocids.Contains(contract.Ocid!) || references.Contains(contract.Reference)).ToListAsync(cancel);
        return new KnownProcesses(db, contracts, await AgreementChanges.LoadAsync(db, contracts, cancel));
    }

    public (Contract Contract, bool IsNew) FindOrAdd(OcdsAgreement agreement, ImportRequest request, DateTime now)
    {
        if (KeysOf(agreement).Select(_byKey.GetValueOrDefault).FirstOrDefault(contract => contract is not null) is { } found)
        {
            return (found, false);
        }

        var contract = new Contract
        {
            OfficeId = request.Office.Id,
            Reference = FreeReference(agreement.Ocid),
            SourceReference = Cut(agreement.Key),
            Title = OcdsFacts.TitleOf(agreement),
            Kind = OcdsFacts.KindOf(agreement),
            Ocid = agreement.Ocid,
            Source = $"ocds: {Path.GetFileName(request.FileName)}",
            LoggedAt = now,
        };
        _byKey[contract.SourceReference] = contract;
        _db.Contracts.Add(contract);
        return (contract, true);
    }

    // A tender becomes an award and an award a contract: the agreement is then still the same one.
    private static IEnumerable<string> KeysOf(OcdsAgreement agreement)
    {
        yield return Cut(agreement.Key);
        if (agreement.Stage != OcdsStage.Planned && agreement.AwardId is { } award)
        {
            yield return Cut($"{agreement.Ocid}/award/{award}");
        }

        if (agreement.Stage != OcdsStage.Planned && agreement.Process.Contracts.Count + agreement.Process.Awards.Count <= 2)
        {
            yield return Cut($"{agreement.Ocid}/tender");
        }
    }

    private string FreeReference(string ocid)
    {
        var reference = ReferenceOf(ocid);
        for (var part = 2; !_references.Add(reference); part++)
        {
            reference = $"{ReferenceOf(ocid)}/{part}";
        }

        return reference;
    }

    private static string ReferenceOf(string ocid) => ocid[..Math.Min(ocid.Length, Contract.ReferenceMaxLength - 6)];

    private static string Cut(string key) => key[..Math.Min(key.Length, Contract.SourceReferenceMaxLength)];
}
