namespace ContractOversight.Domain.Tests.Architecture;

[TestClass]
public sealed class SizeTests
{
    private const int Wall = 300;
    private const int DeepestFolder = 3;

    private static readonly string[] NamesThatSayNothing =
        ["Common", "Helpers", "Utils", "Models", "Services", "Interfaces", "Managers", "Extensions"];

    [TestMethod]
    public void No_product_file_is_longer_than_the_wall()
    {
        var long_ = SourceTree.CSharp().Where(file => file.Lines.Length > Wall).Select(file => $"{file.Relative}: {file.Lines.Length} lines");

        Assert.AreEqual("", string.Join("\n", long_));
    }

    [TestMethod]
    public void No_folder_lies_deeper_than_three_below_its_project()
    {
        var deep = SourceTree.CSharp().Where(file => file.Relative.Split('/').Length - 3 > DeepestFolder).Select(file => file.Relative);

        Assert.AreEqual("", string.Join("\n", deep));
    }

    [TestMethod]
    public void No_folder_or_file_has_a_name_that_says_nothing()
    {
        var vague = SourceTree.CSharp().Where(file => file.Relative.Split('/')
            .Any(part => NamesThatSayNothing.Contains(Path.GetFileNameWithoutExtension(part)))).Select(file => file.Relative);

        Assert.AreEqual("", string.Join("\n", vague));
    }
}
