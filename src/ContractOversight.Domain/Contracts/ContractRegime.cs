namespace ContractOversight.Domain.Contracts;

/// <summary>Puts a stored agreement to the regime selector.</summary>
public static class ContractRegime
{
    /// <summary>What the selector has to know.</summary>
    /// <param name="contract">The agreement.</param>
    /// <param name="framework">The framework it was called off from; null when there is none or it is not in the register.</param>
    public static RegimeFacts Facts(Contract contract, Contract? framework)
    {
        ArgumentNullException.ThrowIfNull(contract);
        return new RegimeFacts
        {
            ProcurementStartedOn = contract.ProcurementStartedOn,
            EnteredIntoOn = contract.SignedOn,
            EstimatedValuePence = contract.EstimatedValuePence,
            Subject = contract.ProcurementType switch
            {
                ProcurementType.Goods => ContractSubject.Goods,
                ProcurementType.Services => ContractSubject.Services,
                ProcurementType.Works => ContractSubject.Works,
                _ => null,
            },
            IsLightTouch = contract.IsLightTouch,
            CpvCodes = contract.CpvCode is { } code ? [code] : [],
            IsFramework = contract.Kind == AgreementKind.Framework,
            IsCallOff = contract.Kind == AgreementKind.CallOff,
            IsUnderOldRulesFramework = framework is null ? null
                : RegimeSelector.Select(Facts(framework, null)).Regime is { } regime ? regime == Regime.Pcr2015 : null,
            IsConcession = contract.IsConcession,
            IsExempt = contract.IsExempt,
            IsDirectAward = contract.Route == ProcurementRoute.Unknown ? null : contract.Route == ProcurementRoute.DirectAward,
            DirectAwardGround = contract.DirectAwardGround,
        };
    }
}
