using System.CommandLine;
using System.Globalization;
using ContractOversight.Data.Work;
using ContractOversight.Domain.Calendar;
using ContractOversight.Jobs.FlagSweep;

namespace ContractOversight.Web.Verbs;

internal static class SweepVerb
{
    public static Command Create()
    {
        var asOf = new Option<DateOnly?>("--as-of")
        {
            Description = "The day to work out, as YYYY-MM-DD; today when left out.",
            HelpName = "DATE",
            CustomParser = result =>
            {
                if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                {
                    return day;
                }

                result.AddError($"“{result.Tokens[0].Value}” is not a day. Write it as YYYY-MM-DD, for instance 2026-04-01.");
                return null;
            },
        };
        var verb = new Command("sweep", "Raise, keep and clear the flags of every agreement.") { asOf };
        verb.SetAction((parsed, cancel) => VerbHost.RunAsync(
            async (services, stop) =>
            {
                var day = parsed.GetValue(asOf) ?? services.GetRequiredService<UkClock>().Today;
                var run = await services.GetRequiredService<FlagSweepJob>().RunAsync(day, stop);
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"Swept {run.LookedAt} agreements as of {day:yyyy-MM-dd}: {run.Raised} raised, {run.Kept} kept, {run.Cleared} cleared, {run.Failed} failed."));
                if (run.Message is { } message)
                {
                    await Console.Error.WriteLineAsync(message);
                }

                return run.Outcome == JobOutcome.Succeeded ? ExitCode.Done : ExitCode.SomeRefused;
            },
            cancel));
        return verb;
    }
}
