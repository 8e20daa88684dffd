using ContractOversight.Data;
using ContractOversight.Data.People;
using ContractOversight.Domain.Calendar;
using ContractOversight.Domain.Contracts;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Contracts;

/// <summary>Fills an agreement's page.</summary>
internal sealed class ContractReader(
    OversightDbContext db, ContractHeaders headers, ContractPeople people, ContractReadiness readiness, UkClock clock, Actor actor)
{
    private const int FamilyShown = 200;

    public async Task<ContractPage?> FindAsync(int id, CancellationToken cancel)
    {
        var contract = await db.Contracts.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancel);
        if (contract is null || await headers.FindAsync(id, ContractTab.Summary, cancel) is not { } header)
        {
            return null;
        }

        var names = await people.NamesAsync(
            [contract.SeniorOwnerId, contract.ContractManagerId, contract.DeputyId, contract.MadeReadyById, contract.ApprovedById], cancel);
        return new ContractPage
        {
            Header = header,
            Today = clock.Today,
            Groups = Groups(contract, names),
            Suppliers = await SuppliersAsync(contract, cancel),
            Term = await TermAsync(contract, cancel),
            Value = new ValueOnPage(
                contract.AwardedValuePence, contract.CurrentValuePence, contract.ValueIncludesVat,
                await db.Variations.CountAsync(row => row.ContractId == id, cancel)),
            Regime = await RegimeAsync(contract, cancel),
            Flags = await db.Flags.Where(flag => flag.ContractId == id && flag.ClearedOn == null).OrderBy(flag => flag.Severity).ThenBy(flag => flag.Id)
                .Select(flag => new FlagOnPage(flag.RuleCode, flag.Sentence, flag.OpenedOn, flag.Due)).ToListAsync(cancel),
            Family = await FamilyAsync(contract, cancel),
            Sources = await db.SourceNotes.Where(note => note.ContractId == id).OrderBy(note => note.Id)
                .Select(note => new SourcedFact(note.Fact, note.Addresses, note.ReadOn)).ToListAsync(cancel),
            Steps = new StepsOnPage(
                await readiness.MissingAsync(contract, ReadinessTarget.Publish, cancel),
                Name(contract.MadeReadyById, names), Name(contract.ApprovedById, names), contract.ApprovedAt, contract.MadeReadyById == actor.Id, contract.Version),
        };
    }

    private static List<FactGroup> Groups(Contract contract, Dictionary<string, string> names) =>
    [
        .. AgreementFields.Of(contract.Kind)
            .Where(field => field is not (AgreementField.Title or AgreementField.Suppliers or AgreementField.Options or AgreementField.Powers or AgreementField.Kpis or AgreementField.ParentId))
            .Order().GroupBy(AgreementFields.SectionOf).OrderBy(group => group.Key)
            .Select(group => new FactGroup(
                group.Key, [.. group.Select(field => new Fact(FieldWords.LabelOf(field.ToString()), FieldWords.ValueOf(contract, field, names)))])),
    ];

    private async Task<IReadOnlyList<PartyShare>> SuppliersAsync(Contract contract, CancellationToken cancel)
    {
        var rows = await db.ContractSuppliers.Where(row => row.ContractId == contract.Id)
            .Join(db.Suppliers, row => row.SupplierId, supplier => supplier.Id, (row, supplier) => new { row.SupplierId, supplier.Name, row.ShareBasisPoints })
            .OrderByDescending(row => row.ShareBasisPoints).ThenBy(row => row.SupplierId).ToListAsync(cancel);
        var value = contract.CurrentValuePence ?? contract.AwardedValuePence;
        var parts = value is { } pence ? SupplierShares.Divide(pence, [.. rows.Select(row => row.ShareBasisPoints)]) : [.. rows.Select(_ => (long?)null)];
        return [.. rows.Select((row, i) => new PartyShare(row.SupplierId, row.Name, row.ShareBasisPoints, parts[i]))];
    }

    private async Task<TermOnPage> TermAsync(Contract contract, CancellationToken cancel)
    {
        var options = await db.ExtensionOptions.AsNoTracking().Where(option => option.ContractId == contract.Id)
            .OrderBy(option => option.Ordinal).ToListAsync(cancel);
        var shown = options.Select(option => new OptionOnPage(
            option.Id, option.Ordinal, option.Months, option.State, option.DecideBy, option.DecidedOn, option.Reason)).ToList();
        try
        {
            var reading = ContractTerm.On(contract, options, clock.Today);
            var chance = LastChance.For(reading.ExpiresOn, contract.NoticePeriodMonths, contract.Route, TimesOf(contract));
            var isRunning = reading.Status is TermStatus.Live or TermStatus.Planned;
            return new TermOnPage(reading, null, chance, isRunning && chance.IsPast(clock.Today), shown);
        }
        catch (TermInvalidException invalid)
        {
            return new TermOnPage(null, invalid.Message, new LastChance(null, "Cannot tell: the dates contradict each other."), false, shown);
        }
    }

    private static ReplacementTimes TimesOf(Contract contract)
    {
        var usual = new ReplacementTimes();
        return usual with
        {
            MobilisationMonths = contract.MobilisationMonths ?? usual.MobilisationMonths,
            ApprovalMonths = contract.ApprovalMonths ?? usual.ApprovalMonths,
        };
    }

    private async Task<RegimeResult?> RegimeAsync(Contract contract, CancellationToken cancel)
    {
        if (!AgreementFields.Has(contract.Kind, AgreementField.ProcurementStartedOn))
        {
            return null;
        }

        var framework = contract.ParentId is { } parent
            ? await db.Contracts.AsNoTracking().SingleOrDefaultAsync(row => row.Id == parent, cancel)
            : null;
        return RegimeSelector.Select(ContractRegime.Facts(contract, framework));
    }

    private async Task<FamilyOnPage> FamilyAsync(Contract contract, CancellationToken cancel)
    {
        var children = await db.Contracts.Where(row => row.ParentId == contract.Id).OrderBy(row => row.Id).Take(FamilyShown)
            .Select(row => new Relative(row.Id, row.Reference, row.Title, row.Kind, row.CurrentValuePence)).ToListAsync(cancel);
        var parent = await db.Contracts.Where(row => row.Id == contract.ParentId)
            .Select(row => new Relative(row.Id, row.Reference, row.Title, row.Kind, row.CurrentValuePence)).SingleOrDefaultAsync(cancel);
        return new FamilyOnPage(parent, children);
    }

    private static string? Name(string? id, Dictionary<string, string> names) => id is null ? null : names.GetValueOrDefault(id, "Somebody without an account");
}
