namespace ContractOversight.Domain.Contracts;

/// <summary>What an office asks of an agreement because of its tier.</summary>
/// <param name="KpiMinimum">KPIs in force, at least; 0 asks for none.</param>
/// <param name="NeedsDeputy">Whether the contract manager has to have a deputy.</param>
/// <remarks>
/// The office's default, modelled on the Cabinet Office's contract tiering. Three KPIs for gold follow the Procurement Act
/// 2023 s.52, which asks for three above £5 million; the law fixes none for a tier.
/// </remarks>
public sealed record TierRequirements(int KpiMinimum, bool NeedsDeputy)
{
    /// <summary>What is asked of a tier; of an agreement without a tier, nothing beyond having one.</summary>
    public static TierRequirements Of(ContractTier? tier) => tier switch
    {
        ContractTier.Gold => new(3, true),
        ContractTier.Silver => new(1, false),
        _ => new(0, false),
    };
}
