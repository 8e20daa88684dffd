using System.Diagnostics;
using System.Text.RegularExpressions;
using ContractOversight.Data.Samples;

namespace ContractOversight.Web.Tests.Browser;

/// <summary>The built program, started as a developer would start it, over the sample office in a throw-away folder.</summary>
internal sealed partial class RunningSite : IAsyncDisposable
{
    private static readonly TimeSpan StartPatience = TimeSpan.FromMinutes(2);

    private readonly Process _process;
    private readonly string _folder;

    private RunningSite(Process process, string folder, string address)
    {
        _process = process;
        _folder = folder;
        Address = address;
    }

    public string Address { get; }

    public static async Task<RunningSite> StartAsync()
    {
        var folder = Directory.CreateTempSubdirectory("oversight-browser-").FullName;
        var start = new ProcessStartInfo("dotnet", [Program(), "serve", "--urls", "http://127.0.0.1:0"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        start.Environment["DOTNET_ENVIRONMENT"] = start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["Storage__Folder"] = folder;
        var process = Process.Start(start)!;
        var said = new List<string>();
        var address = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        void Hear(string? line)
        {
            lock (said)
            {
                said.Add(line ?? "");
            }

            if (Greeting().Match(line ?? "") is { Success: true } match)
            {
                address.TrySetResult(match.Groups[1].Value);
            }
        }

        process.OutputDataReceived += (_, heard) => Hear(heard.Data);
        process.ErrorDataReceived += (_, heard) => Hear(heard.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        _ = process.WaitForExitAsync().ContinueWith(
            _ => address.TrySetException(new InvalidOperationException("The site stopped at once:\n" + string.Join('\n', said))),
            TaskScheduler.Default);
        return new RunningSite(process, folder, await address.Task.WaitAsync(StartPatience));
    }

    public static SampleSignIn Person(string role) => SampleOffice.SignIns.First(person => person.Role == role);

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    // The program's own output folder, built in the same configuration as the tests.
    private static string Program()
    {
        var parts = AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar).Split(Path.DirectorySeparatorChar);
        return Path.Combine(
            SharedData.RepositoryRoot, "src", "ContractOversight.Web", "bin", parts[^2], parts[^1], "ContractOversight.Web.dll");
    }

    [GeneratedRegex(@"^ContractOversight is at (http://\S+?),?(?: |$)")]
    private static partial Regex Greeting();
}
