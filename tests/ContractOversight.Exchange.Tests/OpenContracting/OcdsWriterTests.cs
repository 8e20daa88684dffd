using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ContractOversight.Exchange.OpenContracting;
using ContractOversight.Exchange.Tests.Formats;

namespace ContractOversight.Exchange.Tests.OpenContracting;

[TestClass]
public class OcdsWriterTests
{
    private static readonly OcdsPackage Package =
        new(new Uri("https://example.org/releases.json"), "PCC for Exampleshire", new(2026, 9, 14, 8, 0, 0, DateTimeKind.Utc));

    [TestMethod]
    [DataRow("ocds-1.1.5")]
    [DataRow("fts-profile")]
    public async Task A_release_with_every_field_is_accepted_by_the_official_schema(string profile)
    {
        var release = Encoding.UTF8.GetString(OcdsRelease.Write(MadeUp.Agreement()));

        Assert.AreEqual(string.Empty, await OcdsSchema.FaultsOfReleaseAsync(profile, release));
    }

    [TestMethod]
    [DataRow("ocds-1.1.5")]
    [DataRow("fts-profile")]
    public async Task A_release_with_only_what_it_must_have_is_accepted_by_the_official_schema(string profile)
    {
        var release = Encoding.UTF8.GetString(OcdsRelease.Write(Planned()));

        Assert.AreEqual(string.Empty, await OcdsSchema.FaultsOfReleaseAsync(profile, release));
    }

    [TestMethod]
    [DataRow("\"procurementMethod\":\"direct\"", "\"procurementMethod\":\"by raffle\"", "procurementMethod")]
    [DataRow("\"ocid\":\"ocds-xxxxxx-EX-001\",", "", "ocid")]
    [DataRow("\"amount\":123456.78", "\"amount\":\"123456.78\"", "amount")]
    [DataRow("\"dateSigned\":\"2026-03-31T00:00:00Z\"", "\"dateSigned\":\"31/03/2026\"", "dateSigned")]
    [DataRow("\"awardID\":\"EX-001\",", "", "awardID")]
    [DataRow("\"tag\":[\"award\",\"contract\"]", "\"tag\":[]", "tag")]
    public async Task The_validator_rejects_a_broken_release(string good, string bad, string where)
    {
        var release = Encoding.UTF8.GetString(OcdsRelease.Write(MadeUp.Agreement()));

        var faults = await OcdsSchema.FaultsOfReleaseAsync("ocds-1.1.5", release.Replace(good, bad, StringComparison.Ordinal));

        Assert.Contains(where, faults);
    }

    [TestMethod]
    [DataRow("ocds-1.1.5", "release")]
    [DataRow("fts-profile", "release")]
    [DataRow("ocds-1.1.5", "record")]
    [DataRow("fts-profile", "record")]
    public async Task Packages_are_accepted_by_the_official_schema(string profile, string kind)
    {
        var json = kind == "release" ? await ReleasePackageAsync() : await RecordPackageAsync();

        Assert.AreEqual(string.Empty, await OcdsSchema.FaultsOfPackageAsync(profile, kind, json));
        Assert.AreNotEqual(string.Empty, await OcdsSchema.FaultsOfPackageAsync(profile, kind, json.Replace("\"version\":\"1.1\"", "\"version\":11", StringComparison.Ordinal)));
    }

    [TestMethod]
    public async Task The_compiled_release_of_a_record_is_accepted_by_the_official_schema()
    {
        var record = JsonNode.Parse(await RecordPackageAsync())!["records"]![0]!;

        Assert.AreEqual(string.Empty, await OcdsSchema.FaultsOfReleaseAsync("ocds-1.1.5", record["compiledRelease"]!.ToJsonString()));
        Assert.AreEqual("compiled", (string?)record["compiledRelease"]!["tag"]![0]);
        Assert.AreSequenceEqual(["1", "2"], record["releases"]!.AsArray().Select(release => (string?)release!["id"]));
    }

    [TestMethod]
    public void The_made_up_agreement_gives_the_golden_file_to_the_byte()
    {
        var golden = Fixture.Golden("release.json");

        var written = OcdsRelease.Write(MadeUp.Agreement());

        Assert.AreEqual(golden, Encoding.UTF8.GetString(written));
    }

    [TestMethod]
    public async Task A_field_left_out_of_a_later_release_stays_in_the_compiled_one_as_the_standard_has_it()
    {
        ReadOnlyMemory<byte> first = OcdsRelease.Write(MadeUp.Agreement());
        ReadOnlyMemory<byte> second = OcdsRelease.Write(MadeUp.Agreement() with { ReleaseId = "2", ReleasedAt = new(2026, 10, 1, 0, 0, 0, DateTimeKind.Utc), DirectAwardGround = null });

        var compiled = Encoding.UTF8.GetString(OcdsWriter.Compile([second, first]));

        Assert.Contains("Schedule 5, paragraph 13", compiled);
        Assert.AreEqual(string.Empty, await OcdsSchema.FaultsOfReleaseAsync("ocds-1.1.5", compiled));
    }

    [TestMethod]
    public async Task What_is_written_is_read_back_as_it_was()
    {
        var process = (await OcdsReaderTests.ReadAsync(await ReleasePackageAsync())).Last().Process!;

        var agreement = OcdsAgreements.Of(process).Single();
        var contract = process.Contracts.Single();
        Assert.AreEqual("Victim support – Safe homes at £5 a day", agreement.Title);
        Assert.AreEqual(123_456_78, agreement.ValuePence);
        Assert.AreEqual(148_148_14, agreement.Value!.GrossPence);
        Assert.AreEqual(MadeUp.Agreement().Period, agreement.Period);
        Assert.AreEqual(new DateOnly(2026, 3, 31), agreement.SignedOn);
        Assert.AreEqual("85300000", agreement.Cpv);
        Assert.AreEqual(1, process.BidCount);
        Assert.AreEqual("UK7", process.NoticeType);
        Assert.AreEqual("1099999", agreement.Suppliers[0].NumberIn("GB-CHC"));
        Assert.AreEqual("Cwm & Dale Support", agreement.Suppliers[1].Name);
        Assert.AreSequenceEqual([1_000_050L, -99L], contract.Transactions.Select(transaction => transaction.Value!.Pence!.Value));
        Assert.AreSequenceEqual(["95", "97.5"], contract.Metrics.SelectMany(metric => metric.Observations).Select(observation => observation.Measure));
        Assert.AreEqual("Late reports", contract.PerformanceFailures.Single().Category);
        Assert.AreEqual("ocds-h6vhtk-000000", process.RelatedOcids.Single());
        Assert.AreEqual("More referrals", contract.Amendments.Single().Rationale);
    }

    [TestMethod]
    public async Task Lines_hold_one_release_each_unchanged()
    {
        using var file = new OneWayStream();
        var releases = new[] { OcdsRelease.Write(Planned()), OcdsRelease.Write(MadeUp.Agreement()) };

        await OcdsWriter.WriteLinesAsync(SampleTable.Stream(releases.Select(bytes => new ReadOnlyMemory<byte>(bytes))), file, CancellationToken.None);

        Assert.AreEqual(string.Concat(releases.Select(bytes => Encoding.UTF8.GetString(bytes) + "\n")), Encoding.UTF8.GetString(file.ToArray()));
    }

    [TestMethod]
    public void What_is_not_known_is_left_out_rather_than_written_as_null_or_nought()
    {
        using var json = JsonDocument.Parse(OcdsRelease.Write(Planned()));

        Assert.IsFalse(json.RootElement.TryGetProperty("awards", out _));
        Assert.IsFalse(json.RootElement.TryGetProperty("bids", out _));
        Assert.DoesNotContain("null", json.RootElement.GetRawText());
    }

    [TestMethod]
    public void A_contract_without_an_award_is_refused()
    {
        var agreement = MadeUp.Agreement() with { AwardStatus = null };

        Assert.ThrowsExactly<ArgumentException>(() => OcdsRelease.Write(agreement));
    }

    [TestMethod]
    [DataRow("contracts-finder-2025")]
    [DataRow("contracts-finder-awards-2020")]
    [DataRow("contracts-finder-tenders-2017-2021")]
    [DataRow("find-a-tender")]
    [DataRow("police")]
    [DataRow("public-contracts-scotland-2019")]
    [DataRow("sell2wales-2025")]
    public async Task Every_agreement_read_from_a_real_file_goes_out_again_as_a_valid_release(string folder)
    {
        var faults = new List<string>();
        foreach (var path in Directory.EnumerateFiles(Shared.PathOf($"ocds/{folder}")))
        {
            var processes = (await OcdsReaderTests.ReadFileAsync(path)).Select(read => read.Process).OfType<OcdsContractingProcess>();
            foreach (var agreement in processes.SelectMany(OcdsAgreements.Of).Take(5))
            {
                var release = Encoding.UTF8.GetString(OcdsRelease.Write(Republished.From(agreement)));
                faults.Add(await OcdsSchema.FaultsOfReleaseAsync("ocds-1.1.5", release));
                faults.Add(await OcdsSchema.FaultsOfReleaseAsync("fts-profile", release));
            }
        }

        Assert.AreEqual(string.Empty, string.Join('\n', faults.Where(fault => fault.Length > 0).Distinct()));
    }

    private static PublishedAgreement Planned() => new()
    {
        Ocid = "ocds-xxxxxx-EX-002",
        ReleaseId = "1",
        ReleasedAt = new(2026, 9, 14, 8, 0, 0, DateTimeKind.Utc),
        Tags = ["planning"],
        Buyer = MadeUp.Office,
        Reference = "EX-002",
        Title = "Custody health care",
    };

    private static async Task<string> ReleasePackageAsync()
    {
        using var file = new OneWayStream();
        var releases = new[] { Planned(), MadeUp.Agreement() }.Select(agreement => new ReadOnlyMemory<byte>(OcdsRelease.Write(agreement)));
        await OcdsWriter.WriteReleasePackageAsync(Package, SampleTable.Stream(releases), file, CancellationToken.None);
        return Encoding.UTF8.GetString(file.ToArray());
    }

    private static async Task<string> RecordPackageAsync()
    {
        using var file = new OneWayStream();
        var later = MadeUp.Agreement() with { ReleaseId = "2", ReleasedAt = new(2026, 10, 1, 8, 0, 0, DateTimeKind.Utc), Tags = ["contractAmendment"] };
        IReadOnlyList<ReadOnlyMemory<byte>> releases = [OcdsRelease.Write(later), OcdsRelease.Write(MadeUp.Agreement())];
        await OcdsWriter.WriteRecordPackageAsync(Package, SampleTable.Stream([releases]), file, CancellationToken.None);
        return Encoding.UTF8.GetString(file.ToArray());
    }
}
