using System.Text.RegularExpressions;

namespace ContractOversight.Web.Tests.Guards;

[TestClass]
public sealed partial class PublicFeatureTests
{
    [TestMethod]
    public void Public_pages_know_only_the_public_copy()
    {
        var folder = Path.Combine(SharedData.RepositoryRoot, "src/ContractOversight.Web/Features/Public");

        var wrong = Directory.EnumerateFiles(folder, "*.cs*")
            .SelectMany(file => PrivateData().Matches(File.ReadAllText(file)).Select(match => $"{Path.GetFileName(file)}: {match.Value}"));

        Assert.AreEqual("", string.Join(", ", wrong));
    }

    // Anything of the data project outside its public copy, and the private context under any name.
    [GeneratedRegex(@"OversightDbContext|IRegisterStore|ContractOversight\.Data(?!\.PublicCopy)[.;]\w*|Features\.(Contracts|Documents|Disclosures|Costs|Reviews|Suppliers|Publication)\b")]
    private static partial Regex PrivateData();
}
