namespace ContractOversight.TestKit;

/// <summary>Real files kept beside the checkout rather than in it, because they name people or carry no open licence.</summary>
public static class SharedData
{
    /// <summary>Why a test that needs the files was skipped.</summary>
    public const string WhySkipped = "The shared data folder (../shared/data) is not beside this checkout.";

    /// <summary>The folder of the checkout that holds the solution file.</summary>
    public static string RepositoryRoot { get; } = FindRepositoryRoot();

    /// <summary>True where the shared folder is beside the checkout.</summary>
    public static bool IsPresent => Directory.Exists(Root);

    private static string Root => Path.GetFullPath(Path.Combine(RepositoryRoot, "..", "shared", "data"));

    /// <summary>The full path of a file or folder below the shared data folder, named with forward slashes.</summary>
    public static string PathOf(string relative) => Path.Combine(Root, relative.Replace('/', Path.DirectorySeparatorChar));

    private static string FindRepositoryRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ContractOversight.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("ContractOversight.sln was not found above " + AppContext.BaseDirectory);
    }
}
