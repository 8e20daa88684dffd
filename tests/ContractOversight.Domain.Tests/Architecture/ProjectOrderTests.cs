using System.Xml.Linq;

namespace ContractOversight.Domain.Tests.Architecture;

[TestClass]
public sealed class ProjectOrderTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Domain"] = [],
        ["Exchange"] = ["Domain"],
        ["Data"] = ["Domain"],
        ["Data.Sqlite"] = ["Data"],
        ["Jobs"] = ["Data", "Domain", "Exchange"],
        ["Web"] = ["Data", "Data.Sqlite", "Domain", "Exchange", "Jobs"],
    };

    [TestMethod]
    public void Every_project_refers_only_to_those_the_house_allows()
    {
        var wrong = Directory.EnumerateFiles(SourceTree.Source, "*.csproj", SearchOption.AllDirectories)
            .SelectMany(path => References(path).Where(reference => !Allowed[Short(path)].Contains(reference))
                .Select(reference => $"{Short(path)} refers to {reference}"));

        Assert.AreEqual("", string.Join("\n", wrong));
    }

    [TestMethod]
    public void The_domain_uses_the_base_class_library_alone()
    {
        var project = XDocument.Load(Path.Combine(SourceTree.Source, "ContractOversight.Domain", "ContractOversight.Domain.csproj"));

        var packages = project.Descendants().Where(element => element.Name.LocalName is "PackageReference" or "FrameworkReference");

        Assert.IsEmpty(packages);
    }

    private static IEnumerable<string> References(string project) =>
        XDocument.Load(project).Descendants("ProjectReference").Select(reference => Short(reference.Attribute("Include")!.Value));

    private static string Short(string path) =>
        Path.GetFileNameWithoutExtension(path.Replace('\\', '/')).Replace("ContractOversight.", "", StringComparison.Ordinal);
}
