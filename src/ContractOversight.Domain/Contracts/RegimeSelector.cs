using System.Globalization;

namespace ContractOversight.Domain.Contracts;

/// <summary>Finds the regime that governs a contract, step by step, and says so when it cannot.</summary>
/// <remarks>The order of the questions is our reading; each step's own source is in <see cref="RegimeStep.Source"/>.</remarks>
public static class RegimeSelector
{
    /// <summary>Selects the regime. Never throws for missing facts.</summary>
    /// <exception cref="ArgumentException">An override without a reason or an officer.</exception>
    public static RegimeResult Select(RegimeFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var found = new RegimeWalk(facts).Result();
        return facts.Override is { } decision ? Overridden(found, decision) : found;
    }

    /// <summary>Whether it is a light touch contract: what a person decided, else what the CPV codes prove, else null.</summary>
    public static bool? LightTouch(RegimeFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts.IsLightTouch
            ?? (facts.Subject is ContractSubject.Goods or ContractSubject.Works ? false : (bool?)null)
            ?? LightTouchCodes.Recognise(facts.CpvCodes, facts.IsDefenceAndSecurity);
    }

    private static RegimeResult Overridden(RegimeResult found, RegimeOverride decision)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(decision.Reason);
        ArgumentException.ThrowIfNullOrWhiteSpace(decision.Officer);
        var day = decision.DecidedOn.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("en-GB"));
        var step = new RegimeStep(
            "Did an officer decide otherwise?",
            $"{decision.Officer} decided on {day} that {RegimeWalk.Named(decision.Regime)}: {decision.Reason}",
            "The office's decision");
        return found with { Regime = decision.Regime, IsOverridden = true, Missing = [], Steps = [.. found.Steps, step] };
    }
}
