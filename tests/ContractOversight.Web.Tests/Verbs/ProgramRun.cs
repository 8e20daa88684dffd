using System.Diagnostics;

namespace ContractOversight.Web.Tests.Verbs;

/// <summary>Runs the built program as a script would, over a register of its own.</summary>
internal sealed class ProgramRun : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("oversight-verb-").FullName;

    public async Task<(int Exit, string Said, string Complained)> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Program(), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Folder,
        };
        start.Environment["Storage__Folder"] = Path.Combine(Folder, "data");
        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEndAsync();
        var complained = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await said, await complained);
    }

    public string Write(string name, string text)
    {
        var path = Path.Combine(Folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    private static string Program()
    {
        var parts = AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar).Split(Path.DirectorySeparatorChar);
        return Path.Combine(
            SharedData.RepositoryRoot, "src", "ContractOversight.Web", "bin", parts[^2], parts[^1], "ContractOversight.Web.dll");
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
