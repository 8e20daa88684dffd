using ContractOversight.Domain.Contracts;

namespace ContractOversight.Jobs.Intake;

/// <summary>Recognises a procurement route in a source's own words.</summary>
internal static class RouteWords
{
    // In order: the first word found decides, so that "framework direct award" is not taken for a direct award.
    private static readonly (string Words, ProcurementRoute Route)[] Known =
    [
        ("mini", ProcurementRoute.MiniCompetition),
        ("further competition", ProcurementRoute.MiniCompetition),
        ("call-off", ProcurementRoute.FrameworkDirect),
        ("call off", ProcurementRoute.FrameworkDirect),
        ("framework", ProcurementRoute.FrameworkDirect),
        ("direct", ProcurementRoute.DirectAward),
        ("waiver", ProcurementRoute.DirectAward),
        ("single tender", ProcurementRoute.DirectAward),
        ("exception", ProcurementRoute.DirectAward),
        ("exemption", ProcurementRoute.DirectAward),
        ("without prior publication", ProcurementRoute.DirectAward),
        ("competitive flexible", ProcurementRoute.CompetitiveFlexible),
        ("restricted", ProcurementRoute.Restricted),
        ("negotiat", ProcurementRoute.Negotiated),
        ("dialogue", ProcurementRoute.Negotiated),
        ("rfq", ProcurementRoute.Quotation),
        ("quot", ProcurementRoute.Quotation),
        ("open", ProcurementRoute.Open),
        ("tender", ProcurementRoute.Open),
    ];

    public static ProcurementRoute Read(string? words) =>
        words is null ? ProcurementRoute.Unknown
        : Known.FirstOrDefault(known => words.Contains(known.Words, StringComparison.OrdinalIgnoreCase)).Route;
}
