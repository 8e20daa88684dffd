namespace ContractOversight.TestKit;

/// <summary>What a test needs from the machine beyond the SDK.</summary>
internal static class Needs
{
    /// <summary>A program by its path; where it is missing the test is skipped, or fails where the services were promised.</summary>
    public static string Program(string path, string package)
    {
        if (!File.Exists(path))
        {
            Missing($"{path} is missing. Install the package {package}, or run bash tests/run.sh, which does.");
        }

        return path;
    }

    /// <summary>Says that a service is missing.</summary>
    public static void Missing(string sentence)
    {
        if (Environment.GetEnvironmentVariable("OVERSIGHT_SERVICES_REQUIRED") == "1")
        {
            Assert.Fail(sentence);
        }

        Assert.Inconclusive(sentence);
    }
}
