using System.Text.RegularExpressions;

namespace ContractOversight.Domain.Tests.Architecture;

[TestClass]
public sealed partial class RepositoryTests
{
    private static readonly string[] TextEndings =
        [".cs", ".cshtml", ".md", ".json", ".props", ".csproj", ".sh", ".scss", ".js", ".mjs", ".yml", ".py", ".csv", ".config", ".npmrc"];

    [TestMethod]
    public void No_file_names_a_package_registry()
    {
        var named = TextFiles().SelectMany(path => File.ReadLines(path)
            .Where(line => RegistryHost().IsMatch(line)).Select(line => $"{path}: {line.Trim()}"));

        Assert.AreEqual("", string.Join("\n", named));
    }

    [TestMethod]
    public void One_class_alone_knows_the_time_zone()
    {
        var others = SourceTree.CSharp().Where(file => file.Lines.Any(line => line.Contains("FindSystemTimeZoneById", StringComparison.Ordinal)))
            .Select(file => file.Relative).Where(file => !file.EndsWith("Calendar/UkClock.cs", StringComparison.Ordinal));

        Assert.AreEqual("", string.Join("\n", others));
    }

    [TestMethod]
    public void Every_relative_link_in_the_documentation_leads_somewhere()
    {
        var root = SharedData.RepositoryRoot;
        var pages = Directory.EnumerateFiles(Path.Combine(root, "docs"), "*.md", SearchOption.AllDirectories).Append(Path.Combine(root, "README.md"));

        var broken = pages.Where(File.Exists).SelectMany(page => Link().Matches(File.ReadAllText(page))
            .Select(match => match.Groups[1].Value.Split('#')[0])
            .Where(target => target.Length > 0 && !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith("mailto:", StringComparison.Ordinal))
            .Where(target => !Path.Exists(Path.GetFullPath(Path.Combine(Path.GetDirectoryName(page)!, target))))
            .Select(target => $"{Path.GetRelativePath(root, page)} → {target}"));

        Assert.AreEqual("", string.Join("\n", broken));
    }

    private static IEnumerable<string> TextFiles() => Directory.EnumerateFiles(SharedData.RepositoryRoot, "*", new EnumerationOptions
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.ReparsePoint,
    }).Where(path => TextEndings.Contains(Path.GetExtension(path)) && !LeftOut().IsMatch(path.Replace('\\', '/')));

    [GeneratedRegex(@"https?://[^\s""')]*(?:nuget|npmjs|registry\.npm|debian)[^\s""')]*", RegexOptions.IgnoreCase)]
    private static partial Regex RegistryHost();

    [GeneratedRegex(@"/(?:bin|obj|node_modules|\.git|data|TestResults)/")]
    private static partial Regex LeftOut();

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();
}
