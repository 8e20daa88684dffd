using System.Text.Json;
using ContractOversight.Domain.Performance;

namespace ContractOversight.Domain.Tests.Performance;

/// <summary>The slippage policy against whole histories worked out by another implementation of it.</summary>
[TestClass]
public sealed class ReferencePolicyTests
{
    [TestMethod]
    public void Every_period_and_case_of_every_reference_history_is_the_same()
    {
        var cases = ChartFixture.Read("spc/policy_cases.json");

        var differences = cases.EnumerateArray().SelectMany(Differences).ToList();

        Assert.IsEmpty(differences, string.Join("\n", differences.Take(20)));
        Assert.AreEqual(76, cases.GetArrayLength());
    }

    [TestMethod]
    public void Every_reference_history_run_period_by_period_agrees_with_one_run()
    {
        var histories = ChartFixture.Read("spc/policy_cases.json").EnumerateArray().Select(one => PolicyFixture.History(one.GetProperty("kpi")));

        foreach (var history in histories)
        {
            PolicyAgreement.AssertEveryPrefixAgrees(history);
        }
    }

    private static IEnumerable<string> Differences(JsonElement one)
    {
        var history = PolicyFixture.Evaluate(PolicyFixture.History(one.GetProperty("kpi")));
        var expected = one.GetProperty("expected");
        var periods = expected.GetProperty("periods");
        var id = one.GetProperty("id").GetString();
        for (var i = 0; i < periods.GetArrayLength(); i++)
        {
            foreach (var difference in PeriodDifferences(history, i, periods[i]))
            {
                yield return $"{id} period {i}: {difference}";
            }
        }

        var ours = string.Join("; ", history.Cases.Select(Describe));
        var theirs = string.Join("; ", expected.GetProperty("cases").EnumerateArray().Select(Describe));
        if (ours != theirs || history.Periods.Count != periods.GetArrayLength())
        {
            yield return $"{id}: cases are {ours}, the reference says {theirs}";
        }
    }

    private static IEnumerable<string> PeriodDifferences(SlippageHistory history, int index, JsonElement expected)
    {
        var ours = history.Periods[index];
        (string Name, SlippageConditions Condition)[] conditions =
        [
            ("miss", SlippageConditions.Miss), ("floor", SlippageConditions.Floor), ("persist", SlippageConditions.Persistent),
            ("special_cause", SlippageConditions.SpecialCause), ("forecast", SlippageConditions.Forecast),
            ("capability_fail", SlippageConditions.Capability), ("chronic", SlippageConditions.Chronic), ("sustained", SlippageConditions.Sustained),
        ];
        foreach (var (name, condition) in conditions)
        {
            if (ours.Has(condition) != (expected.GetProperty(name).ValueKind == JsonValueKind.True))
            {
                yield return $"{name} is {ours.Has(condition)}";
            }
        }

        var isReceived = ours.Status == PeriodStatus.Received;
        if (isReceived != expected.GetProperty("received").GetBoolean()
            || (int?)ours.ConditionLevel != (int?)ChartFixture.Number(expected.GetProperty("cond_level"))
            || (int)ours.ShownLevel != expected.GetProperty("level").GetInt32()
            || (int)ours.MissingLevel != expected.GetProperty("missing_level").GetInt32())
        {
            yield return $"levels are {ours.ConditionLevel}, {ours.ShownLevel}, {ours.MissingLevel}: {expected}";
        }

        var label = expected.GetProperty("special_cause_type").GetString();
        if ((ours.Label is { } found ? ChartFixture.Label(found) : null) != label)
        {
            yield return $"label is {ours.Label}, the reference says {label}";
        }

        if (!TrendIsTheSame(history, index, expected.GetProperty("theil_sen")))
        {
            yield return $"trend is {history.TrendAt(index)}";
        }
    }

    private static bool TrendIsTheSame(SlippageHistory history, int index, JsonElement expected)
    {
        var trend = history.TrendAt(index);
        if (trend is null || expected.ValueKind == JsonValueKind.Null)
        {
            return trend is null && expected.ValueKind == JsonValueKind.Null;
        }

        var adverse = history.Periods[index].Terms.BetterSign > 0 ? trend.ChanceOfFall : trend.ChanceOfRise;
        return trend.RisesLessFalls == expected.GetProperty("mk_s").GetInt32()
            && Near(trend.Slope, expected, "slope")
            && Near(trend.Intercept, expected, "intercept")
            && Near(trend.Z, expected, "mk_z")
            && Near(adverse, expected, "p_adverse")
            && Near(trend.LevelAt(index), expected, "level_now")
            && Near(trend.LevelAt(index + history.Parameters.ForecastHorizon), expected, "level_projected");
    }

    private static bool Near(double ours, JsonElement expected, string name) =>
        Math.Abs(ours - expected.GetProperty(name).GetDouble()) <= 1e-9 * Math.Max(1, Math.Abs(ours));

    private static string Describe(SlippageCase one) =>
        $"{one.Opened}-{one.Closed} peak {(int)one.Peak}: " + string.Join(", ", one.Events.Select(happened => $"{happened.Period} {Word(happened.Kind)} {(int)happened.Level}"));

    private static string Describe(JsonElement one) =>
        $"{one.GetProperty("opened")}-{one.GetProperty("closed")} peak {one.GetProperty("peak")}: "
        + string.Join(", ", one.GetProperty("events").EnumerateArray().Select(happened => $"{happened[0]} {happened[1].GetString()} {happened[2]}"));

    private static string Word(SlippageEventKind kind) => kind == SlippageEventKind.SteppedDown ? "stepped_down" : kind.ToString().ToLowerInvariant();
}
