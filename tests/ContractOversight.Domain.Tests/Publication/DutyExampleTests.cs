using System.Globalization;
using System.Text.RegularExpressions;

using ContractOversight.Domain.Publication;

namespace ContractOversight.Domain.Tests.Publication;

/// <summary>Runs every worked example of every page under docs/duties, so that page and code cannot drift apart.</summary>
[TestClass]
public sealed partial class DutyExampleTests
{
    public static IEnumerable<object[]> Codes => PublicationDuties.All.Select(d => new object[] { d.Card.Code });

    [TestMethod]
    [DynamicData(nameof(Codes))]
    public void Every_worked_example_on_the_page_is_what_the_duty_says(string code)
    {
        var examples = DutyPage.Of(code).Examples.ToArray();

        var failures = examples.SelectMany(lines => Failures(code, lines)).ToArray();

        Assert.IsNotEmpty(examples);
        Assert.IsEmpty(failures, string.Join("; ", failures));
    }

    [TestMethod]
    [DynamicData(nameof(Codes))]
    public void Every_page_shows_the_last_day_and_the_days_on_either_side_of_it(string code)
    {
        var stated = DutyPage.Of(code).Examples.SelectMany(lines => lines.Where(l => l.StartsWith("on ", StringComparison.Ordinal)).Select(Expected.Parse)).ToArray();

        var days = stated.Select(e => e.On).ToHashSet();

        Assert.IsTrue(
            stated.Any(e => e.Due is { } due && days.Contains(due) && days.Contains(due.AddDays(1)))
            || stated.All(e => e.Due is null),
            $"{code} shows no last day together with the day after it.");
    }

    private static IEnumerable<string> Failures(string code, string[] lines)
    {
        var facts = new ExampleFacts(code);
        foreach (var line in lines.Where(l => !l.StartsWith("on ", StringComparison.Ordinal)))
        {
            var colon = line.IndexOf(": ", StringComparison.Ordinal);
            facts.Apply(line[..colon], line[(colon + 2)..].Trim());
        }

        var duty = PublicationDuties.Find(code)!;
        foreach (var expected in lines.Where(l => l.StartsWith("on ", StringComparison.Ordinal)).Select(Expected.Parse))
        {
            var all = duty.Card.Level == DutyLevel.Contract ? duty.Judge(facts.Contract, expected.On) : duty.Judge(facts.Office, expected.On);
            var found = expected.Key is null ? all.Single() : all.Single(o => o.SubjectKey.EndsWith("/" + expected.Key, StringComparison.Ordinal));
            if ((found.State, found.Due) != (expected.State, expected.Due))
            {
                yield return $"{string.Join(" | ", lines)} -> on {expected.On:yyyy-MM-dd}: expected {expected.State} {expected.Due:yyyy-MM-dd}, found {found.State} {found.Due:yyyy-MM-dd} ({found.Reason})";
            }
        }
    }

    private sealed partial record Expected(DateOnly On, string? Key, ObligationState State, DateOnly? Due)
    {
        public static Expected Parse(string line)
        {
            var match = Line().Match(line);
            Assert.IsTrue(match.Success, line);
            return new(
                ExampleFacts.Day(match.Groups["on"].Value)!.Value,
                match.Groups["key"].Success ? match.Groups["key"].Value : null,
                Enum.Parse<ObligationState>(match.Groups["state"].Value),
                match.Groups["due"].Success ? DateOnly.ParseExact(match.Groups["due"].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null);
        }

        [GeneratedRegex(@"^on (?<on>\S+)(?: \[(?<key>[^\]]+)\])?: (?<state>\w+)(?: (?<due>\d{4}-\d\d-\d\d))?\s*$")]
        private static partial Regex Line();
    }
}
