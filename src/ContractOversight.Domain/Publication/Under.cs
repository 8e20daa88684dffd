using ContractOversight.Domain.Contracts;

namespace ContractOversight.Domain.Publication;

/// <summary>The conditions that several duties share, each with its reason and provision.</summary>
internal static class Under
{
    public static Applicability PublicContract(DutyFacts facts, string notice)
    {
        var regime = facts.Regime;
        return regime.Regime switch
        {
            null => Applicability.CannotTell(string.Join("; ", regime.Missing)),
            Regime.Public => Applicability.Yes,
            Regime.Pcr2015 => Applicability.No($"{notice} does not apply: the Public Contracts Regulations 2015 govern the contract"),
            Regime.Exempt => Applicability.No($"{notice} does not apply: exempted contract (PA23 Sch.2)"),
            _ => Applicability.No($"{notice} does not apply: below the threshold (PA23 s.3)"),
        };
    }

    public static Applicability Notifiable(DutyFacts facts, string notice)
    {
        var regime = facts.Regime;
        return regime.Regime switch
        {
            null => Applicability.CannotTell(string.Join("; ", regime.Missing)),
            Regime.NotifiableBelowThreshold => Applicability.Yes,
            _ => Applicability.No($"{notice} does not apply: not a notifiable below-threshold contract (s.87(4))"),
        };
    }

    public static Applicability NotLightTouch(DutyFacts facts, string notice, string provision) => Applicability.Must(
        !facts.Regime.IsLightTouch, $"{notice} does not apply: light touch ({provision})", "whether it is light touch");

    public static Applicability LightTouch(DutyFacts facts, string notice, string provision) => Applicability.Must(
        facts.Regime.IsLightTouch, $"{notice} does not apply: not light touch ({provision})", "whether it is light touch");

    public static Applicability NotFramework(DutyFacts facts, string notice, string provision) => Applicability.Must(
        !facts.Procurement.IsFramework, $"{notice} does not apply: framework ({provision})", "whether it is a framework");

    public static Applicability NotConcession(DutyFacts facts, string notice, string provision) => Applicability.Must(
        !facts.Procurement.IsConcession, $"{notice} does not apply: concession ({provision})", "whether it is a concession");

    public static Applicability NotUserChoice(DutyFacts facts, string notice, string provision) => Applicability.Must(
        !facts.IsUserChoice, $"{notice} does not apply: user choice contract ({provision})", "");

    public static Applicability Over5Million(DutyFacts facts, string notice, string provision) => Applicability.Must(
        facts.Procurement.EstimatedValuePence is { } value
            ? value > StatutoryFigures.AmountOn(StatutoryFigures.LargeContract, facts.EnteredIntoOn is { } on && on >= StatutoryFigures.ActCommencedOn ? on : StatutoryFigures.ActCommencedOn)
            : null,
        $"{notice} does not apply: estimated value not more than £5 million ({provision})",
        "the estimated value including VAT");

    public static Applicability From(DateOnly? eventOn, DateOnly commenced, string notice, string provision) => Applicability.Must(
        eventOn is null || eventOn >= commenced, $"{notice} does not apply: {provision} began on {Judged.Day(commenced)}", "");

    public static Applicability OfficeOrForceParty(DutyFacts facts, string what) => Applicability.Must(
        facts.IsOfficeOrForceParty, $"{what} does not apply: neither the commissioner nor the chief officer is a party", "whether the commissioner or the chief officer is a party");

    public static Applicability SioValueOver(DutyFacts facts, DateOnly? on, string what, string provision) => Applicability.Must(
        facts.ContractValuePence is { } value ? value > StatutoryFigures.AmountOn(StatutoryFigures.SioContract, on ?? StatutoryFigures.ActCommencedOn) : null,
        $"{what} does not apply: value not exceeding £10,000, or £500 before 22 November 2012 ({provision})",
        "the contract value");
}
