using System.Diagnostics;
using ContractOversight.Exchange.OpenContracting;

namespace ContractOversight.Exchange.Tests.OpenContracting;

/// <summary>The figures are those of control-totals.py, which shares no code with the product.</summary>
[TestClass]
public class OcdsRealFilesTests(TestContext context)
{
    [TestMethod]
    [DataRow("contracts-finder-2025", 92, 0, 73, 20, 107_893_544_847L)]
    [DataRow("contracts-finder-awards-2020", 40, 0, 40, 0, 175_466_020_680L)]
    [DataRow("contracts-finder-tenders-2017-2021", 56, 0, 56, 0, 266_650_692_285L)]
    [DataRow("find-a-tender", 6, 3, 1, 2, 69_890_760L)]
    [DataRow("police", 6, 0, 3, 3, 20_661_464_214L)]
    [DataRow("public-contracts-scotland-2019", 49, 0, 0, 49, 8_230_000_000L)]
    [DataRow("sell2wales-2025", 39, 0, 0, 39, 94_347_669_201L)]
    public async Task Every_real_file_is_read_whole_to_the_penny(
        string folder, int processes, int contracted, int awarded, int planned, long pence)
    {
        var read = new List<OcdsRead>();
        foreach (var path in Directory.EnumerateFiles(Shared.PathOf($"ocds/{folder}")))
        {
            read.AddRange(await OcdsReaderTests.ReadFileAsync(path));
        }

        var agreements = read.Where(one => one.Process is not null).SelectMany(one => OcdsAgreements.Of(one.Process!)).ToList();

        Assert.AreEqual(string.Empty, string.Join('\n', read.Select(one => one.Refused?.Reason).OfType<string>()));
        Assert.AreEqual(processes, read.Count(one => one.Process is not null));
        Assert.AreEqual(contracted, agreements.Count(agreement => agreement.Stage == OcdsStage.Contracted));
        Assert.AreEqual(awarded, agreements.Count(agreement => agreement.Stage == OcdsStage.Awarded));
        Assert.AreEqual(planned, agreements.Count(agreement => agreement.Stage == OcdsStage.Planned));
        Assert.AreEqual(pence, OcdsAgreements.TotalPence(agreements));
    }

    [TestMethod]
    public async Task The_package_of_28100_releases_is_read_to_the_penny_while_few_are_held()
    {
        var packed = Shared.PathOf("throughput/ocds-release-package-28100.json.xz");
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        await UnpackAsync(packed, path);
        var processes = 0;
        var pence = 0L;

        await using (var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 4096, FileOptions.DeleteOnClose))
        {
            await foreach (var read in OcdsReader.ReadAsync(file, cancellation: context.CancellationToken))
            {
                processes++;
                pence += OcdsAgreements.TotalPence(OcdsAgreements.Of(read.Process!));
            }
        }

        Assert.AreEqual(27_600, processes);
        Assert.AreEqual(65_258_792_701_300, pence);
    }

    [TestMethod]
    public async Task Processes_are_given_out_long_before_the_end_of_the_file_is_reached()
    {
        var release = """{"ocid":"ocds-x-0000","id":"1","date":"2026-01-01T00:00:00Z","tender":{"title":"TITLE"}}""".Replace("TITLE", new string('t', 900), StringComparison.Ordinal);
        var package = "{\"releases\":[" + string.Join(',', Enumerable.Range(0, 2_000).Select(i => release.Replace("0000", $"{i:0000}", StringComparison.Ordinal))) + "]}";
        using var file = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(package));
        var furthestAhead = 0L;
        var taken = 0;

        await foreach (var _ in OcdsReader.ReadAsync(file, cancellation: context.CancellationToken))
        {
            furthestAhead = Math.Max(furthestAhead, file.Position - (taken * (long)release.Length));
            taken++;
        }

        Assert.AreEqual(2_000, taken);
        Assert.IsLessThan(200_000, furthestAhead, "the reader runs far ahead of what it has given out");
    }

    private static async Task UnpackAsync(string packed, string path)
    {
        using var xz = Process.Start(new ProcessStartInfo(Needs.Program("/usr/bin/xz", "xz-utils"), ["-dc", packed]) { RedirectStandardOutput = true })!;
        await using var file = File.Create(path);
        await xz.StandardOutput.BaseStream.CopyToAsync(file);
        await xz.WaitForExitAsync();
    }
}
