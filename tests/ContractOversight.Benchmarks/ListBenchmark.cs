using System.Diagnostics;
using System.Net;

namespace ContractOversight.Benchmarks;

/// <summary>How long the office's pages take at 10,000 agreements, beside 100; over HTTP, signed in, warm, in turn.</summary>
internal static class ListBenchmark
{
    private const int Few = 100;
    private const int Many = 10_000;
    private const double Bound = 2;
    private const int WarmUps = 15;
    private const int Rounds = 41;
    private const string Officer = "officer@northmere.example";
    private const string Commissioner = "commissioner@northmere.example";

    private static readonly (string What, string SignIn, string Address)[] Pages =
    [
        ("list", Officer, "/office/contracts"),
        ("list, by value", Officer, "/office/contracts?Sort=ValueHighest"),
        ("filter: gold", Officer, "/office/contracts?Tier=Gold"),
        ("filter: live", Officer, "/office/contracts?Status=Live"),
        ("filter: one category", Officer, "/office/contracts?Category=cleaning"),
        ("filter: ends within 6 months", Officer, "/office/contracts?EndsWithinMonths=6"),
        ("filter: with flags", Officer, "/office/contracts?Flagged=true"),
        ("search: a common word", Officer, "/office/contracts?Search=harbour"),
        ("search: two words", Officer, "/office/contracts?Search=saffron+vehicles"),
        ("search: one agreement", Officer, "/office/contracts?Search=GEN-0000150"),
        ("worklist", Officer, "/office"),
        ("dashboard", Commissioner, "/oversight"),
        ("one agreement", Officer, "/office/contracts/60"),
    ];

    public static async Task RunAsync(TextWriter output)
    {
        Report.Title(output, $"Pages of the office at {Many:N0} agreements, beside {Few:N0}: median of {Rounds} answers each, taken in turn");
        await using var few = await RunningSite.StartAsync(Few);
        await using var many = await RunningSite.StartAsync(Many);
        foreach (var (what, signIn, address) in Pages)
        {
            var (atFew, atMany) = (await few.SignedInAsync(signIn), await many.SignedInAsync(signIn));
            if (await TimeAsync(atFew, address) is null || await TimeAsync(atMany, address) is null)
            {
                output.WriteLine($"  {what,-34} there is no such page yet");
                continue;
            }

            for (var warmUp = 0; warmUp < WarmUps; warmUp++)
            {
                await TimeAsync(atFew, address);
                await TimeAsync(atMany, address);
            }

            List<double> fewTimes = [], manyTimes = [];
            for (var round = 0; round < Rounds; round++)
            {
                fewTimes.Add((await TimeAsync(atFew, address))!.Value);
                manyTimes.Add((await TimeAsync(atMany, address))!.Value);
            }

            Report.Ratio(output, what, Report.Median(manyTimes), Report.Median(fewTimes), Bound, "ms");
        }
    }

    /// <summary>Milliseconds to the last byte; null where the page does not exist.</summary>
    private static async Task<double?> TimeAsync(HttpClient client, string address)
    {
        var started = Stopwatch.GetTimestamp();
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        await answer.Content.ReadAsByteArrayAsync();
        var taken = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        return answer.StatusCode switch
        {
            HttpStatusCode.OK => taken,
            HttpStatusCode.NotFound => null,
            _ => throw new InvalidOperationException($"{address} answered {(int)answer.StatusCode}."),
        };
    }
}
