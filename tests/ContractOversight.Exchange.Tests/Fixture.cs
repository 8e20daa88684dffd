namespace ContractOversight.Exchange.Tests;

/// <summary>Files that are kept with the tests: made up, or under an open licence that stands beside them.</summary>
internal static class Fixture
{
    private static string Folder { get; } = Path.Combine(SharedData.RepositoryRoot, "tests", "ContractOversight.Exchange.Tests");

    public static string PathOf(string relative) => Path.Combine(Folder, "Fixtures", relative.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>The text that an output is held to, byte for byte.</summary>
    public static string Golden(string name) => File.ReadAllText(Path.Combine(Folder, "Golden", name));
}
