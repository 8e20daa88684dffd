using System.Text.RegularExpressions;

namespace ContractOversight.Domain.Tests.Publication;

/// <summary>A duty's page under docs/duties, read for its headings and its worked examples.</summary>
internal sealed partial class DutyPage
{
    private DutyPage(string path)
    {
        Code = Path.GetFileNameWithoutExtension(path);
        Text = File.ReadAllText(path).ReplaceLineEndings("\n");
    }

    public string Code { get; }

    public string Text { get; }

    public IEnumerable<string> Headings => HeadingLine().Matches(Text).Select(m => m.Groups[1].Value);

    public IEnumerable<string[]> Examples => ExampleBlock().Matches(Text).Select(m => m.Groups[1].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries));

    public static string Folder => Path.Combine(SharedData.RepositoryRoot, "docs", "duties");

    public static IEnumerable<DutyPage> All() => Directory.EnumerateFiles(Folder, "*.md").Order(StringComparer.Ordinal).Select(p => new DutyPage(p));

    public static DutyPage Of(string code) => new(Path.Combine(Folder, $"{code}.md"));

    [GeneratedRegex("^## (.+)$", RegexOptions.Multiline)]
    private static partial Regex HeadingLine();

    [GeneratedRegex("```duty\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex ExampleBlock();
}
