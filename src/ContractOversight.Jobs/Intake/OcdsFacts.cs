using ContractOversight.Domain.Contracts;
using ContractOversight.Exchange.OpenContracting;

namespace ContractOversight.Jobs.Intake;

/// <summary>Turns what a release says into the facts of an agreement; what it leaves out stays as it was.</summary>
internal static class OcdsFacts
{
    public static string TitleOf(OcdsAgreement agreement)
    {
        var title = agreement.Title ?? agreement.Description ?? agreement.Ocid;
        return title[..Math.Min(title.Length, Contract.TitleMaxLength)];
    }

    public static AgreementKind KindOf(OcdsAgreement agreement) =>
        agreement.Process.MethodDetails?.Contains("call-off", StringComparison.OrdinalIgnoreCase) == true ? AgreementKind.CallOff : AgreementKind.Contract;

    public static void Apply(OcdsAgreement agreement, Contract contract)
    {
        contract.Title = TitleOf(agreement);
        contract.Description = agreement.Description is { } text ? text[..Math.Min(text.Length, Contract.DescriptionMaxLength)] : contract.Description;
        contract.CpvCode = RegisterFacts.Cpv(agreement.Cpv) ?? contract.CpvCode;
        contract.Route = RouteOf(agreement.Process) is var route and not ProcurementRoute.Unknown ? route : contract.Route;
        contract.BidsReceived = (int?)agreement.Process.BidCount ?? contract.BidsReceived;
        contract.EstimatedValuePence = NotNegative(agreement.Process.TenderValue?.GrossPence) ?? contract.EstimatedValuePence;
        contract.SignedOn = agreement.SignedOn ?? contract.SignedOn;
        ApplyValueAndTerm(agreement, contract);
    }

    private static void ApplyValueAndTerm(OcdsAgreement agreement, Contract contract)
    {
        if (agreement.Stage != OcdsStage.Planned && NotNegative(agreement.ValuePence) is { } value)
        {
            contract.CurrentValuePence = value;
            contract.AwardedValuePence ??= value;

            // The standard's amounts are net of tax by custom, and Find a Tender says so beside them.
            contract.ValueIncludesVat ??= false;
        }

        var (start, end) = (agreement.Period.Start ?? contract.StartsOn, agreement.Period.End ?? contract.EndsOn);
        if (start is null || end is null || start <= end)
        {
            contract.StartsOn = start;
            contract.EndsOn = end;
            contract.InitialEndsOn ??= agreement.Period.End;
        }
    }

    private static ProcurementRoute RouteOf(OcdsContractingProcess process) =>
        RouteWords.Read(process.MethodDetails) is var route and not ProcurementRoute.Unknown ? route : process.Method switch
        {
            "open" => ProcurementRoute.Open,
            "selective" => ProcurementRoute.Restricted,
            "limited" or "direct" => ProcurementRoute.DirectAward,
            _ => ProcurementRoute.Unknown,
        };

    private static long? NotNegative(long? pence) => pence >= 0 ? pence : null;
}
