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
    private readonly ILookup<string, Contract> _byOcid;
    private readonly HashSet<Contract> _taken = [];
    private readonly HashSet<string> _references;

    private KnownProcesses(OversightDbContext db, List<Contract> contracts, AgreementChanges changes)
    {
        _db = db;
        Changes = changes;
        _byKey = contracts.Where(contract => contract.SourceReference is not null)
            .DistinctBy(contract => contract.SourceReference).ToDictionary(contract => contract.SourceReference!, StringComparer.Ordinal);
        _byOcid = contracts.Where(contract => contract.Ocid is not null).ToLookup(contract => contract.Ocid!, StringComparer.Ordinal);
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

    /// <summary>The agreement; <see cref="ProcessMatch.Overtaken"/> where the register already knows a later stage of it.</summary>
    public (Contract Contract, ProcessMatch Match) FindOrAdd(OcdsAgreement agreement, ImportRequest request, DateTime now)
    {
        var found = KeysOf(agreement).Select(_byKey.GetValueOrDefault).FirstOrDefault(contract => contract is not null && !_taken.Contains(contract))
            ?? LoggedByHand(agreement);
        if (found is not null)
        {
            _taken.Add(found);
            return (found, agreement.Stage == OcdsStage.Planned && found is not { AwardedValuePence: null, SignedOn: null } ? ProcessMatch.Overtaken : ProcessMatch.Known);
        }

        if (LaterStage(agreement) is { } later)
        {
            return (later, ProcessMatch.Overtaken);
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
        _taken.Add(contract);
        _db.Contracts.Add(contract);
        return (contract, ProcessMatch.New);
    }

    // A tender becomes an award and an award a contract: the agreement is then still the same one.
    private static IEnumerable<string> KeysOf(OcdsAgreement agreement)
    {
        yield return Cut(agreement.Key);
        if (agreement.Stage != OcdsStage.Planned && agreement.AwardId is { } award)
        {
            yield return Cut($"{agreement.Ocid}/award/{award}");
        }

        if (agreement.Stage != OcdsStage.Planned)
        {
            yield return Cut($"{agreement.Ocid}/tender");
        }
    }

    // An officer who logged the agreement and wrote its ocid down means this one, where only one is in question.
    private Contract? LoggedByHand(OcdsAgreement agreement)
    {
        var byHand = _byOcid[agreement.Ocid].Where(contract => contract.SourceReference is null && !_taken.Contains(contract)).ToList();
        return byHand.Count == 1 && _byOcid[agreement.Ocid].Count() == 1 ? byHand[0] : null;
    }

    // An older file may still call a tender or an award what the register already knows as an award or a contract.
    private Contract? LaterStage(OcdsAgreement agreement) => agreement.Stage switch
    {
        OcdsStage.Planned => _byOcid[agreement.Ocid].FirstOrDefault(),
        OcdsStage.Awarded => _byOcid[agreement.Ocid].FirstOrDefault(contract =>
            contract.SourceReference?.StartsWith($"{agreement.Ocid}/contract/", StringComparison.Ordinal) == true && !_taken.Contains(contract)),
        _ => null,
    };

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

/// <summary>What the register knows of a published agreement.</summary>
internal enum ProcessMatch
{
    New,
    Known,

    /// <summary>The register already holds a later stage, so what the file says is out of date.</summary>
    Overtaken,
}
