using System.Diagnostics;
using System.Text.RegularExpressions;

namespace ContractOversight.Benchmarks;

/// <summary>The site itself, as a process on a loopback address, over a register with so many agreements.</summary>
internal sealed partial class RunningSite : IAsyncDisposable
{
    private const string Password = "northmere-sample-office";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly Process _server;
    private readonly GeneratedRegister _register;
    private readonly Uri _address;
    private readonly Dictionary<string, HttpClient> _clients = [];

    private RunningSite(Process server, GeneratedRegister register, Uri address) =>
        (_server, _register, _address) = (server, register, address);

    public static async Task<RunningSite> StartAsync(int agreements)
    {
        var folder = Directory.CreateTempSubdirectory("oversight-benchmark-").FullName;
        using (var load = Start(folder, "sample", "load"))
        {
            await load.StandardOutput.ReadToEndAsync();
            await load.WaitForExitAsync();
        }

        var register = GeneratedRegister.Open(folder);
        await register.FillAsync(agreements, payments: 4, readings: 12);
        var server = Start(folder, "serve", "--urls", "http://127.0.0.1:0");
        using var patience = new CancellationTokenSource(Patience);
        while (await server.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            if (Address().Match(line) is { Success: true } found)
            {
                // Read on, or the server stands still once the pipe is full.
                _ = server.StandardOutput.ReadToEndAsync(CancellationToken.None);
                return new RunningSite(server, register, new Uri(found.Groups[1].Value));
            }
        }

        throw new InvalidOperationException("The site did not start.");
    }

    /// <summary>A browser signed in as one of the sample office's people.</summary>
    public async Task<HttpClient> SignedInAsync(string email)
    {
        if (_clients.TryGetValue(email, out var known))
        {
            return known;
        }

        var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = _address };
        var form = await client.GetStringAsync(new Uri("/sign-in", UriKind.Relative));
        using var typed = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["Email"] = email,
            ["Password"] = Password,
            ["__RequestVerificationToken"] = Token().Match(form).Groups[1].Value,
        });
        using var answer = await client.PostAsync(new Uri("/sign-in", UriKind.Relative), typed);
        if (answer.Headers.Location is null)
        {
            throw new InvalidOperationException($"{email} could not sign in.");
        }

        return _clients[email] = client;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var client in _clients.Values)
        {
            client.Dispose();
        }

        _server.Kill(entireProcessTree: true);
        await _server.WaitForExitAsync();
        _server.Dispose();
        await _register.DisposeAsync();
    }

    private static Process Start(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "ContractOversight.Web.dll"));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["DOTNET_ENVIRONMENT"] = "Development";
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["Storage__Folder"] = folder;
        start.Environment["Jobs__RunInBackground"] = "false";
        start.Environment["Logging__LogLevel__Default"] = "Error";
        return Process.Start(start) ?? throw new InvalidOperationException("The site could not be started.");
    }

    [GeneratedRegex(@"ContractOversight is at (http://127\.0\.0\.1:[0-9]+)")]
    private static partial Regex Address();

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
