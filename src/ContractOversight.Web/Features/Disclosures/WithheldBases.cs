using ContractOversight.Domain.Publication;
using ContractOversight.Web.Features.Shared.Components;

namespace ContractOversight.Web.Features.Disclosures;

/// <summary>The legal bases of one withholding, kept in the register as their codes with commas between.</summary>
internal static class WithheldBases
{
    private const string SectionFortyThree = "foi-43";

    public static IReadOnlyList<Choice> Choices { get; } =
        [.. Withholding.All.Select(basis => new Choice(basis.Code, $"{basis.Provision}: {basis.Ground}", $"Decided by {basis.DecidedBy}"))];

    public static IReadOnlyList<Choice> Duties { get; } =
        [.. PublicationDuties.All.Select(duty => new Choice(duty.Card.Code, $"{duty.Card.Title} ({duty.Card.Provision})"))];

    public static DutyCard? DutyOf(string? code) =>
        code is null ? null : PublicationDuties.All.Select(duty => duty.Card).FirstOrDefault(card => card.Code == code);

    public static string? Join(IEnumerable<string> codes) => string.Join(", ", codes) is { Length: > 0 } joined ? joined : null;

    public static IReadOnlyList<WithholdingBasis> Parse(string? joined) =>
        [.. (joined ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Withholding.Find).OfType<WithholdingBasis>()];

    /// <summary>What is doubtful about the bases; null when nothing is.</summary>
    public static string? Warning(IReadOnlyCollection<WithholdingBasis> bases, string? dutyCode)
    {
        if (DutyOf(dutyCode) is { } duty)
        {
            return Withholding.Warning(bases, duty);
        }

        return bases.Count > 0 && bases.All(basis => basis.Code.StartsWith(SectionFortyThree, StringComparison.Ordinal))
            ? "Section 43 of the Freedom of Information Act alone is no ground for withholding what the Specified Information Order demands: the Order has no exception for commercial interests. If the Order asks for this, give a ground of article 2(2), or publish."
            : null;
    }
}
