using System.Globalization;

namespace ContractOversight.Domain.Contracts;

/// <summary>One walk through the selector's questions for one contract.</summary>
internal sealed class RegimeWalk(RegimeFacts facts)
{
    private readonly List<RegimeStep> _steps = [];
    private readonly List<string> _missing = [];
    private readonly bool? _lightTouch = RegimeSelector.LightTouch(facts);
    private long? _threshold;

    public RegimeResult Result()
    {
        var regime = StartedUnderOldRules() ?? Exempted() ?? ByValue();
        return new RegimeResult
        {
            Regime = _missing.Count == 0 ? regime : null,
            Steps = _steps,
            Missing = _missing,
            IsLightTouch = _lightTouch,
            ThresholdPence = _threshold,
        };
    }

    public static string Named(Regime regime) => regime switch
    {
        Regime.Pcr2015 => "the Public Contracts Regulations 2015 apply",
        Regime.Exempt => "the contract is exempt from the Procurement Act 2023",
        Regime.Public => "the whole of the Procurement Act 2023 applies",
        Regime.NotifiableBelowThreshold => "it is a notifiable below-threshold contract",
        _ => "no notice of the Procurement Act 2023 is owed",
    };

    private Regime? StartedUnderOldRules()
    {
        const string question = "Did the procurement start before the Procurement Act 2023?";
        const string source = "FTSTYPES; PA23 commencement on 24 February 2025";
        if (facts.IsCallOff == true && facts.IsUnderOldRulesFramework == true)
        {
            return Found(
                question,
                "Yes: it is a call-off from a framework or system set up under the old rules, so the Public Contracts Regulations 2015 apply.",
                source,
                Regime.Pcr2015);
        }

        // Nothing can be signed before its procurement starts, so an early signature answers a missing start date.
        if ((facts.ProcurementStartedOn ?? facts.EnteredIntoOn) is { } early && early < StatutoryFigures.ActCommencedOn)
        {
            return Found(
                question,
                $"Yes: it had started by {Day(early)}, before 24 February 2025, so the Public Contracts Regulations 2015 apply.",
                source,
                Regime.Pcr2015);
        }

        Ask(facts.ProcurementStartedOn is null, "the day the procurement started");
        Ask(facts.IsCallOff is null, "whether it is a call-off");
        Ask(facts.IsCallOff == true && facts.IsUnderOldRulesFramework is null, "whether its framework was set up under the old rules");
        if (_missing.Count == 0)
        {
            Say(question, $"No: it started on {Day(facts.ProcurementStartedOn!.Value)}.", source);
        }

        return null;
    }

    private Regime? Exempted()
    {
        const string question = "Does Schedule 2 exempt it?";
        Ask(facts.IsExempt is null, "whether Schedule 2 exempts it");
        if (facts.IsExempt == true)
        {
            return Found(
                question,
                $"Yes: {facts.ExemptionGround ?? "no ground recorded"}. The Specified Information Order still applies.",
                "PA23 Sch.2",
                Regime.Exempt);
        }

        if (facts.IsExempt == false)
        {
            Say(question, "No.", "PA23 Sch.2");
        }

        return null;
    }

    private Regime? ByValue()
    {
        Ask(facts.EstimatedValuePence is null, "the estimated value including VAT");
        Ask(
            facts.IsDefenceAndSecurity || facts.IsUtilities,
            "the threshold of its special regime (defence and security, or utilities), which is not held here, so an officer must decide; it is");
        if (_missing.Count > 0 || facts.EstimatedValuePence is not { } value || facts.ProcurementStartedOn is not { } started)
        {
            return null;
        }

        var possible = PossibleThresholds(started);
        var (low, high) = (possible.Min(), possible.Max());
        _threshold = low == high ? low : null;
        const string question = "Does its estimated value, including VAT, reach the threshold?";
        const string source = "PA23 s.3, Sch.1; thresholds THR26";
        if (value >= high)
        {
            return Found(question, $"Yes: {Pounds(value)} reaches {Pounds(high)}, so the whole of the Procurement Act 2023 applies.", source, Regime.Public);
        }

        if (value >= low)
        {
            Ask(facts.Subject is null, "whether it buys goods, services or works");
            Ask(_lightTouch is null, "whether it is light touch");
            Ask(facts.IsConcession is null, "whether it is a concession");
            return null;
        }

        Say(question, $"No: {Pounds(value)} is below {Pounds(low)}.", source);
        return BelowThreshold(value, started);
    }

    private Regime? BelowThreshold(long value, DateOnly started)
    {
        const string question = "Is it a notifiable below-threshold contract?";
        const string source = "PA23 ss.84, 87(4)";
        var from = StatutoryFigures.AmountOn(StatutoryFigures.NotifiableBelowThreshold, started)!.Value;
        if (value < from)
        {
            return Found(question, $"No: {Pounds(value)} is below {Pounds(from)}, so no notice of the Procurement Act 2023 is owed.", source, Regime.Minor);
        }

        Ask(facts.IsConcession is null, "whether it is a concession");
        return facts.IsConcession switch
        {
            null => null,
            true => Found(question, "No: it is a concession, so no notice of the Procurement Act 2023 is owed.", source, Regime.Minor),
            false => Found(question, $"Yes: {Pounds(value)} reaches {Pounds(from)}.", source, Regime.NotifiableBelowThreshold),
        };
    }

    /// <summary>The thresholds that the known facts leave open; often one, and often all on one side of the value.</summary>
    private List<long> PossibleThresholds(DateOnly on)
    {
        var codes = new List<string>();
        foreach (var concession in Open(facts.IsConcession))
        {
            foreach (var light in Open(_lightTouch))
            {
                codes.AddRange((concession, light) switch
                {
                    (true, true) => [StatutoryFigures.LightTouchConcession],
                    (true, false) => [StatutoryFigures.Concession],
                    (false, true) => [StatutoryFigures.LightTouch],
                    _ => BySubject(),
                });
            }
        }

        return [.. codes.Select(c => StatutoryFigures.AmountOn(c, on)!.Value)];
    }

    private string[] BySubject() => facts.Subject switch
    {
        ContractSubject.Works => [StatutoryFigures.Works],
        null => [StatutoryFigures.Works, StatutoryFigures.GoodsOrServices],
        _ => [StatutoryFigures.GoodsOrServices],
    };

    private static bool[] Open(bool? fact) => fact is { } known ? [known] : [true, false];

    private void Ask(bool missing, string what)
    {
        if (missing)
        {
            _missing.Add(what);
        }
    }

    private void Say(string question, string answer, string source) => _steps.Add(new(question, answer, source));

    private Regime Found(string question, string answer, string source, Regime regime)
    {
        Say(question, answer, source);
        _missing.Clear();
        return regime;
    }

    private static string Pounds(long pence) => (pence / 100m).ToString(pence % 100 == 0 ? "£#,0" : "£#,0.00", CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("en-GB"));
}
