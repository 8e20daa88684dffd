using System.Globalization;
using ContractOversight.Domain.Performance;

namespace ContractOversight.Domain.Tests.Performance;

/// <summary>The worked example of one page under docs/flags, as the page states it.</summary>
internal sealed class FlagPage
{
    private readonly ILookup<string, string> _settings;

    private FlagPage(string code, string text, ILookup<string, string> settings)
    {
        Code = code;
        Text = text;
        _settings = settings;
        History = HistoryOf();
    }

    internal string Code { get; }

    internal string Text { get; }

    internal KpiHistory History { get; }

    internal DateOnly Today => Setting("today") is { } day ? Day(day) : PolicyFixture.AfterAll(History);

    internal static FlagPage Read(string code)
    {
        var text = File.ReadAllText(Path.Combine(SharedData.RepositoryRoot, "docs", "flags", code + ".md"));
        var example = text.Split("```example", StringSplitOptions.None)[1].Split("```", StringSplitOptions.None)[0];
        var settings = example.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(':', 2, StringSplitOptions.TrimEntries))
            .ToLookup(parts => parts[0], parts => parts[1]);
        return new(code, text, settings);
    }

    internal string? Setting(string name) => _settings[name].SingleOrDefault();

    private KpiHistory HistoryOf()
    {
        var frequency = Setting("frequency") == "monthly" ? ReportingFrequency.Monthly : ReportingFrequency.Quarterly;
        var first = MeasurementPeriod.Containing(Setting("first") is { } day ? Day(day) : new(2024, 4, 1), frequency);
        var values = Setting("values")!.Split(' ');
        var returns = values.Select((value, i) => (value, Period: first.After(i)))
            .Where(one => one.value != "-")
            .Select(one => new KpiReturn(one.Period.Start, Number(one.value), one.Period.End.AddDays(5)));
        return new()
        {
            Frequency = frequency,
            FirstPeriod = first.Start,
            LastPeriod = first.After(values.Length - 1).Start,
            Terms =
            [
                new()
                {
                    From = first.Start,
                    Direction = Setting("direction") == "higher" ? KpiDirection.HigherIsBetter : KpiDirection.LowerIsBetter,
                    Target = Number(Setting("target")!),
                    Floor = Setting("floor") is { } floor ? Number(floor) : null,
                    RoundingUnit = Setting("unit") is { } unit ? Number(unit) : null,
                    DueWorkingDays = int.Parse(Setting("due-working-days") ?? "10", CultureInfo.InvariantCulture),
                },
            ],
            Returns = [.. returns, .. _settings["correction"].Select(text => Correction(first, text.Split(' ')))],
        };
    }

    private static KpiReturn Correction(MeasurementPeriod first, string[] parts) =>
        new(first.After(int.Parse(parts[0], CultureInfo.InvariantCulture) - 1).Start, Number(parts[1]), Day(parts[2]), Revision: 1);

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
