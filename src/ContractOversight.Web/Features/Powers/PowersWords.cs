using ContractOversight.Domain.Partnership;
using ContractOversight.Web.Features.Shared.Components;

namespace ContractOversight.Web.Features.Powers;

/// <summary>The words in which the pages speak of powers.</summary>
internal static class PowersWords
{
    public static IReadOnlyList<Choice> Roles { get; } =
    [
        new(nameof(PoliceRole.NoPowers), "No powers", "Anybody may do it, for example cleaning or answering a helpline"),
        new(nameof(PoliceRole.DesignatedPowers), "Designated powers", "It needs a detention officer or escort officer: Police Reform Act 2002, section 39"),
        new(nameof(PoliceRole.AccreditedScheme), "Accredited scheme", "It needs accreditation under a community safety accreditation scheme: sections 40 and 41"),
        new(nameof(PoliceRole.ConstableOnly), "Constables only", "It needs the powers of a constable and cannot be outsourced"),
    ];

    public static string Of(PoliceRole role) => Roles.First(choice => choice.Value == role.ToString()).Text;

    public static string Of(PrinciplesOccasion occasion) => occasion == PrinciplesOccasion.BeforeAward ? "Before award" : "Before an extension";
}
