using ContractOversight.Data;
using ContractOversight.Domain.Publication;
using ContractOversight.Web.Features.Contracts;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Disclosures;

/// <summary>The disclosures of one agreement, or of the whole office where there is no header.</summary>
internal sealed record DisclosuresPage(
    ContractHeader? Header, DateOnly Today, DisclosureState? Shown, IReadOnlyList<DisclosureRow> Rows,
    IReadOnlyDictionary<DisclosureState, int> Counts, string? NextUrl)
{
    public string Address => Header is null ? "/office/disclosures" : $"/office/contracts/{Header.Id}/publication";
}

/// <summary>How a disclosure stands on a day.</summary>
internal enum DisclosureState
{
    Overdue,
    Owed,
    Done,
}

internal sealed record DisclosureRow(
    int Id, int? ContractId, string? ContractReference, string What, string? DutyCode, DateOnly? Due, DateOnly? PublishedOn,
    string? PublishedAt, string? Withheld, string? WithheldBasis, string? WithheldDecidedBy, DateOnly? WithheldLookAgainOn)
{
    public DisclosureState StateOn(DateOnly today) =>
        PublishedOn is not null ? DisclosureState.Done : Due < today ? DisclosureState.Overdue : DisclosureState.Owed;

    public string? Duty => WithheldBases.DutyOf(DutyCode)?.Title ?? DutyCode;

    public IReadOnlyList<string> Bases => [.. WithheldBases.Parse(WithheldBasis).Select(basis => $"{basis.Provision}: {basis.Ground}")];

    public string? Warning => Withheld is null ? null : WithheldBases.Warning(WithheldBases.Parse(WithheldBasis), DutyCode);

    /// <summary>A link only where it is one; anything else is shown as it was written.</summary>
    public bool IsLink => Uri.TryCreate(PublishedAt, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);
}

internal sealed class DisclosuresQuery(OversightDbContext db)
{
    public const int PageSize = 100;

    public async Task<DisclosuresPage> LoadAsync(
        ContractHeader? header, DisclosureState? shown, int after, DateOnly today, CancellationToken cancel)
    {
        var all = db.Disclosures.AsNoTracking().Where(row => header == null || row.ContractId == header.Id);
        var counts = new Dictionary<DisclosureState, int>();
        foreach (var state in Enum.GetValues<DisclosureState>())
        {
            counts[state] = await In(all, state, today).CountAsync(cancel);
        }

        var rows = await In(all, shown, today)
            .OrderBy(row => row.PublishedOn != null).ThenBy(row => row.Due == null).ThenBy(row => row.Due).ThenBy(row => row.Id)
            .Skip(after).Take(PageSize + 1)
            .Select(row => new DisclosureRow(
                row.Id, row.ContractId,
                db.Contracts.Where(contract => contract.Id == row.ContractId).Select(contract => contract.Reference).FirstOrDefault(),
                row.What, row.DutyCode, row.Due, row.PublishedOn, row.PublishedAt, row.Withheld, row.WithheldBasis,
                row.WithheldDecidedBy, row.WithheldLookAgainOn))
            .ToListAsync(cancel);
        var page = new DisclosuresPage(header, today, shown, [.. rows.Take(PageSize)], counts, null);
        return rows.Count > PageSize ? page with { NextUrl = $"{page.Address}?state={shown}&after={after + PageSize}" } : page;
    }

    private static IQueryable<Disclosure> In(IQueryable<Disclosure> rows, DisclosureState? state, DateOnly today) => state switch
    {
        DisclosureState.Done => rows.Where(row => row.PublishedOn != null),
        DisclosureState.Overdue => rows.Where(row => row.PublishedOn == null && row.Due < today),
        DisclosureState.Owed => rows.Where(row => row.PublishedOn == null && (row.Due == null || row.Due >= today)),
        _ => rows,
    };
}
