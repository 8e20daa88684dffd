namespace ContractOversight.TestKit;

/// <summary>Paths into the shared data folder; a test that asks for one is skipped, and says so, where the folder is absent.</summary>
internal static class Shared
{
    public static string PathOf(string relative)
    {
        if (!SharedData.IsPresent)
        {
            Assert.Inconclusive(SharedData.WhySkipped);
        }

        return SharedData.PathOf(relative);
    }
}
