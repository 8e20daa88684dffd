using System.Linq.Expressions;
using ContractOversight.Data;
using ContractOversight.Domain.Flags;

namespace ContractOversight.Web.Features.Flags;

/// <summary>One flag as a list shows it.</summary>
internal sealed record FlagRow(
    long Id, int ContractId, string Reference, string ContractTitle, string RuleCode, Severity Severity, string Sentence,
    DateOnly? Due, DateOnly? Since, DateOnly OpenedOn, DateOnly? ClearedOn, string? ClearedBecause)
{
    public string RuleTitle => OversightRules.TitleOf(RuleCode);

    /// <summary>The page on which it can be put right.</summary>
    public string FixUrl => FlagPlaces.Of(RuleCode, ContractId);

    public static IQueryable<FlagRow> From(OversightDbContext db, IQueryable<Flag> flags) =>
        flags.Join(db.Contracts, flag => flag.ContractId, contract => contract.Id, Joined());

    private static Expression<Func<Flag, Domain.Contracts.Contract, FlagRow>> Joined() => (flag, contract) => new FlagRow(
        flag.Id, flag.ContractId, contract.Reference, contract.Title, flag.RuleCode, flag.Severity, flag.Sentence,
        flag.Due, flag.Since, flag.OpenedOn, flag.ClearedOn, flag.ClearedBecause);
}
