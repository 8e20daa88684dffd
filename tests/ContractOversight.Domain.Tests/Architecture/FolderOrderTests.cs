using System.Text.RegularExpressions;

namespace ContractOversight.Domain.Tests.Architecture;

[TestClass]
public sealed partial class FolderOrderTests
{
    private static readonly Dictionary<string, int> Level = new()
    {
        ["Calendar"] = 0,
        ["Parties"] = 1,
        ["Contracts"] = 2,
        ["Performance"] = 3,
        ["Costs"] = 3,
        ["Reviews"] = 3,
        ["Partnership"] = 3,
        ["Income"] = 3,
        ["Flags"] = 4,
        ["Publication"] = 4,
    };

    [TestMethod]
    public void A_domain_folder_uses_only_those_before_it()
    {
        var wrong = SourceTree.CSharp("src/ContractOversight.Domain").SelectMany(file => file.Lines
            .Select(line => Using().Match(line)).Where(match => match.Success)
            .Select(match => match.Groups[1].Value)
            .Where(used => used != Folder(file) && Level[used] > Level[Folder(file)])
            .Select(used => $"{file.Relative} uses {used}"));

        Assert.AreEqual("", string.Join("\n", wrong));
    }

    [TestMethod]
    public void Every_domain_folder_has_its_place_in_the_order()
    {
        var folders = SourceTree.CSharp("src/ContractOversight.Domain").Select(Folder).Distinct();

        Assert.AreEqual("", string.Join(", ", folders.Where(folder => !Level.ContainsKey(folder))));
    }

    private static string Folder(SourceFile file) => file.Relative.Split('/')[2];

    [GeneratedRegex(@"^using ContractOversight\.Domain\.(\w+);")]
    private static partial Regex Using();
}
