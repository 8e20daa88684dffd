using System.ComponentModel.DataAnnotations;
using ContractOversight.Data;
using ContractOversight.Data.People;
using ContractOversight.Domain.Calendar;
using ContractOversight.Domain.Contracts;
using ContractOversight.Domain.Publication;
using ContractOversight.Jobs.FlagSweep;
using ContractOversight.Web.Features.Contracts;

namespace ContractOversight.Web.Features.Disclosures;

/// <summary>What a person fills in about one disclosure, first or again.</summary>
internal sealed class RecordDisclosureForm
{
    [Required(ErrorMessage = "Enter what is to be published, for example Copy of the contract")]
    [StringLength(Disclosure.ShortTextMaxLength)]
    [Display(Name = "What is published", Description = "For example, Copy of the contract")]
    public string? What { get; set; }

    [StringLength(Disclosure.ShortTextMaxLength)]
    [Display(Name = "Publication duty")]
    public string? DutyCode { get; set; }

    [Display(Name = "Last day for publishing it", Description = "The law’s day, or else the office’s own target. Leave it empty if there is none.")]
    public DateOnly? Due { get; set; }

    [Display(Name = "Day it was published", Description = "Leave it empty while it is owed")]
    public DateOnly? PublishedOn { get; set; }

    [StringLength(Disclosure.ShortTextMaxLength)]
    [Display(Name = "Where it can be read", Description = "The full web address, starting with https://")]
    public string? PublishedAt { get; set; }

    [StringLength(Disclosure.TextMaxLength)]
    [Display(Name = "What is withheld", Description = "In words the public can read. Leave it empty if nothing is withheld.")]
    public string? Withheld { get; set; }

    [Display(Name = "Legal basis for withholding")]
    public List<string> Bases { get; set; } = [];

    [StringLength(Disclosure.ShortTextMaxLength)]
    [Display(Name = "Who decided to withhold it", Description = "A role, not a name")]
    public string? DecidedBy { get; set; }

    [Display(Name = "Look at the decision again on")]
    public DateOnly? LookAgainOn { get; set; }

    [Display(Name = "I have read the warning and keep this basis")]
    public bool KeepsBasis { get; set; }

    [StringLength(Contract.DescriptionMaxLength)]
    [Display(Name = "Why it is changed")]
    public string? Reason { get; set; }

    public static RecordDisclosureForm Of(DisclosureRow row) => new()
    {
        What = row.What,
        DutyCode = row.DutyCode,
        Due = row.Due,
        PublishedOn = row.PublishedOn,
        PublishedAt = row.PublishedAt,
        Withheld = row.Withheld,
        Bases = [.. WithheldBases.Parse(row.WithheldBasis).Select(basis => basis.Code)],
        DecidedBy = row.WithheldDecidedBy,
        LookAgainOn = row.WithheldLookAgainOn,
    };
}

/// <summary>The form together with the agreement it is for, or with none for the office as a whole.</summary>
internal sealed record RecordDisclosurePage(ContractHeader? Header, int? Id, RecordDisclosureForm Form, string? Warning)
{
    public string ListAddress => Header is null ? "/office/disclosures" : $"/office/contracts/{Header.Id}/publication";

    public string Address => ListAddress + (Id is null ? "/record" : $"/{Id}/revise");
}

/// <summary>Records a disclosure, or a change to one.</summary>
internal sealed class RecordDisclosure(OversightDbContext db, Actor actor, UkClock clock, FlagSweepJob sweep)
{
    /// <summary>What is wrong with the form: fields and sentences.</summary>
    public IEnumerable<(string Field, string Sentence)> Problems(RecordDisclosureForm form)
    {
        if (form.PublishedOn > clock.Today)
        {
            yield return (nameof(form.PublishedOn), "The day it was published must be today or in the past");
        }

        if (form.PublishedOn is not null && string.IsNullOrWhiteSpace(form.PublishedAt))
        {
            yield return (nameof(form.PublishedAt), "Enter the web address at which it can be read");
        }

        if (!string.IsNullOrWhiteSpace(form.PublishedAt) && !IsWebAddress(form.PublishedAt))
        {
            yield return (nameof(form.PublishedAt), "Enter a web address that starts with https://");
        }

        if (form.PublishedOn is null && !string.IsNullOrWhiteSpace(form.PublishedAt))
        {
            yield return (nameof(form.PublishedOn), "Enter the day it was published, or clear the web address");
        }

        foreach (var problem in string.IsNullOrWhiteSpace(form.Withheld) ? ProblemsWithoutWithholding(form) : ProblemsOfWithholding(form))
        {
            yield return problem;
        }
    }

    public async Task RunAsync(int officeId, ContractHeader? contract, RecordDisclosureForm form, CancellationToken cancel)
    {
        var disclosure = new Disclosure { OfficeId = officeId, ContractId = contract?.Id, What = form.What! };
        Fill(disclosure, form);
        db.Disclosures.Add(disclosure);
        await SaveAsync(contract, cancel);
    }

    public async Task ReviseAsync(Disclosure disclosure, ContractHeader? contract, RecordDisclosureForm form, CancellationToken cancel)
    {
        actor.Reason = form.Reason!.Trim();
        Fill(disclosure, form);
        await SaveAsync(contract, cancel);
    }

    private static IEnumerable<(string Field, string Sentence)> ProblemsOfWithholding(RecordDisclosureForm form)
    {
        if (form.Bases.Count == 0 || form.Bases.Any(code => Withholding.Find(code) is null))
        {
            yield return (nameof(form.Bases), "Select the legal basis for withholding");
        }
        else if (!form.KeepsBasis && WithheldBases.Warning([.. form.Bases.Select(Withholding.Find).OfType<WithholdingBasis>()], form.DutyCode) is { } warning)
        {
            yield return (nameof(form.Bases), warning + " If you are sure, tick ‘I have read the warning and keep this basis’");
        }

        if (string.IsNullOrWhiteSpace(form.DecidedBy))
        {
            yield return (nameof(form.DecidedBy), "Enter who decided to withhold it");
        }

        if (form.LookAgainOn is null)
        {
            yield return (nameof(form.LookAgainOn), "Enter the day on which the decision is looked at again");
        }
    }

    private static IEnumerable<(string Field, string Sentence)> ProblemsWithoutWithholding(RecordDisclosureForm form)
    {
        if (form.Bases.Count > 0 || !string.IsNullOrWhiteSpace(form.DecidedBy) || form.LookAgainOn is not null)
        {
            yield return (nameof(form.Withheld), "Enter what is withheld, or clear the basis, the decider and the day to look again");
        }
    }

    private static bool IsWebAddress(string text) =>
        Uri.TryCreate(text.Trim(), UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);

    private static void Fill(Disclosure disclosure, RecordDisclosureForm form)
    {
        disclosure.What = form.What!.Trim();
        disclosure.DutyCode = Blank(form.DutyCode);
        disclosure.Due = form.Due;
        disclosure.PublishedOn = form.PublishedOn;
        disclosure.PublishedAt = Blank(form.PublishedAt);
        disclosure.Withheld = Blank(form.Withheld);
        disclosure.WithheldBasis = disclosure.Withheld is null ? null : WithheldBases.Join(form.Bases);
        disclosure.WithheldDecidedBy = disclosure.Withheld is null ? null : Blank(form.DecidedBy);
        disclosure.WithheldLookAgainOn = disclosure.Withheld is null ? null : form.LookAgainOn;
    }

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private async Task SaveAsync(ContractHeader? contract, CancellationToken cancel)
    {
        await db.SaveChangesAsync(cancel);
        if (contract is not null)
        {
            await sweep.RunForAsync(contract.Id, clock.Today, cancel);
        }
    }
}
