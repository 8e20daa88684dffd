using ContractOversight.Domain.Performance;

namespace ContractOversight.Domain.Tests.Performance;

/// <summary>Running period by period, as the job does, has to give what one run over everything gives.</summary>
internal static class PolicyAgreement
{
    internal static void AssertEveryPrefixAgrees(KpiHistory history)
    {
        var parameters = SlippageParameters.For(history.Frequency);
        var whole = SlippagePolicy.Evaluate(history, parameters, PolicyFixture.AfterAll(history));
        for (var i = 0; i < whole.Periods.Count; i++)
        {
            var lastDay = MeasurementPeriod.Containing(whole.Periods[i].PeriodStart, history.Frequency).End.AddDays(20);
            var then = SlippagePolicy.Evaluate(history, parameters, lastDay);

            Assert.AreEqual(whole.Periods[i], then.Periods[i]);
            Assert.AreSequenceEqual(EventsUpTo(whole, i), EventsUpTo(then, i));
            Assert.AreSequenceEqual(
                whole.Flags.Where(flag => flag.Opened <= i).Select(flag => (flag.Condition, flag.Opened, flag.ValuesFingerprint)).ToList(),
                then.Flags.Where(flag => flag.Opened <= i).Select(flag => (flag.Condition, flag.Opened, flag.ValuesFingerprint)).ToList());
        }
    }

    private static List<SlippageEvent> EventsUpTo(SlippageHistory history, int period) =>
        [.. history.Cases.SelectMany(one => one.Events).Where(happened => happened.Period <= period)];
}
