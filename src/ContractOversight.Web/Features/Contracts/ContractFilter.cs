using ContractOversight.Domain.Contracts;
using Microsoft.AspNetCore.Http.Extensions;

namespace ContractOversight.Web.Features.Contracts;

/// <summary>Where an agreement stands in its term, as the list can ask for it.</summary>
internal enum StatusChoice
{
    Planned,
    Live,
    Ended,
    NotKnown,
}

/// <summary>Bands of today's value; each starts where the one before it stops.</summary>
internal enum ValueBand
{
    Below10Thousand,
    From10Thousand,
    From100Thousand,
    From1Million,
    From5Million,
    NotKnown,
}

/// <summary>What somebody is looking for in the list; made of the address, so that it can be kept and sent on.</summary>
internal sealed record ContractFilter
{
    public string? Search { get; init; }

    public AgreementKind? Kind { get; init; }

    public StatusChoice? Status { get; init; }

    public ContractTier? Tier { get; init; }

    public string? Category { get; init; }

    public int? Supplier { get; init; }

    public string? Owner { get; init; }

    public RecordState? State { get; init; }

    public bool Flagged { get; init; }

    public int? EndsWithinMonths { get; init; }

    public DateOnly? NoReviewSince { get; init; }

    public ValueBand? Value { get; init; }

    public ContractOrder? Sort { get; init; }

    public bool IsEmpty => this with { Sort = null } == new ContractFilter();

    /// <summary>The query of the address, without the place in the list.</summary>
    public QueryString ToQuery(params (string Name, string Value)[] more)
    {
        var query = new QueryBuilder();
        foreach (var (name, value) in Parts().Concat(more.Select(part => (part.Name, (string?)part.Value))))
        {
            if (!string.IsNullOrWhiteSpace(value))
            {
                query.Add(name, value);
            }
        }

        return query.ToQueryString();
    }

    private (string Name, string? Value)[] Parts() =>
    [
        (nameof(Search), Search),
        (nameof(Kind), Kind?.ToString()),
        (nameof(Status), Status?.ToString()),
        (nameof(Tier), Tier?.ToString()),
        (nameof(Category), Category),
        (nameof(Supplier), Supplier?.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        (nameof(Owner), Owner),
        (nameof(State), State?.ToString()),
        (nameof(Flagged), Flagged ? "true" : null),
        (nameof(EndsWithinMonths), EndsWithinMonths?.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        (nameof(NoReviewSince), NoReviewSince?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)),
        (nameof(Value), Value?.ToString()),
        (nameof(Sort), Sort?.ToString()),
    ];
}
