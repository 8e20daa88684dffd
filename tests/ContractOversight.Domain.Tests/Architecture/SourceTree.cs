namespace ContractOversight.Domain.Tests.Architecture;

/// <summary>The product's own source files, as the guard tests read them.</summary>
internal static class SourceTree
{
    public static string Source { get; } = Path.Combine(SharedData.RepositoryRoot, "src");

    /// <summary>Hand-written C# below a folder, with paths from the repository's root and forward slashes.</summary>
    public static IReadOnlyList<SourceFile> CSharp(string folder = "src") =>
        [.. Directory.EnumerateFiles(Path.Combine(SharedData.RepositoryRoot, folder), "*.cs", SearchOption.AllDirectories)
            .Select(path => new SourceFile(Path.GetRelativePath(SharedData.RepositoryRoot, path).Replace('\\', '/'), path))
            .Where(file => !file.Relative.Contains("/obj/", StringComparison.Ordinal)
                && !file.Relative.Contains("/bin/", StringComparison.Ordinal)
                && !file.Relative.Contains("/node_modules/", StringComparison.Ordinal)
                && !file.Relative.Contains("Migrations/2", StringComparison.Ordinal)
                && !file.Relative.EndsWith("ModelSnapshot.cs", StringComparison.Ordinal))];
}

internal sealed record SourceFile(string Relative, string FullPath)
{
    public string[] Lines => File.ReadAllLines(FullPath);
}
