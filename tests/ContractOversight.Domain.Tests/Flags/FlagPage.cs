namespace ContractOversight.Domain.Tests.Flags;

/// <summary>The page that explains a flag.</summary>
internal static class FlagPage
{
    public static string PathOf(string code) => Path.Combine(SharedData.RepositoryRoot, "docs", "flags", code + ".md");

    public static string Read(string code) => File.ReadAllText(PathOf(code));
}
