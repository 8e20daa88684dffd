using System.Text;
using ContractOversight.Exchange.OpenContracting;

namespace ContractOversight.Exchange.Tests.OpenContracting;

[TestClass]
public class OcdsReaderTests
{
    private const string Release = """
        {"ocid":"ocds-x-1","id":"1","date":"2026-04-01T09:00:00+01:00","tag":["award"],"initiationType":"tender",
         "parties":[{"id":"GB-COH-04100001","name":"Fernhill Advocacy Ltd","roles":["supplier"],"identifier":{"scheme":"GB-COH","id":"04100001"},
                     "additionalIdentifiers":[{"scheme":"GB-CHC","id":"1099999"}]}],
         "buyer":{"id":"GB-PCC-1","name":"PCC for Exampleshire"},
         "tender":{"id":"t","title":"Victim support","procurementMethod":"open","numberOfTenderers":4,"classification":{"scheme":"CPV","id":"85300000"}},
         "awards":[{"id":"a1","status":"active","date":"2026-03-20","value":{"amount":1234.56,"currency":"GBP"},"suppliers":[{"id":"GB-COH-04100001","name":"Fernhill Advocacy Ltd"}],
                    "contractPeriod":{"startDate":"2026-07-01T00:00:00Z","endDate":"2028-06-30T23:59:59Z"}}]}
        """;

    [TestMethod]
    [DataRow(Release)]
    [DataRow("[" + Release + "]")]
    [DataRow("{\"version\":\"1.1\",\"releases\":[" + Release + "],\"uri\":\"u\"}")]
    [DataRow("[{\"releases\":[" + Release + "]}]")]
    [DataRow("{\"records\":[{\"ocid\":\"ocds-x-1\",\"compiledRelease\":" + Release + "}]}")]
    [DataRow("{\"records\":[{\"ocid\":\"ocds-x-1\",\"releases\":[" + Release + "]}]}")]
    [DataRow("\uFEFF" + Release + "\n\n")]
    public async Task A_release_is_read_alike_whatever_it_is_wrapped_in(string json)
    {
        var process = (await ReadAsync(json)).Single().Process!;

        var award = process.Awards.Single();
        Assert.AreEqual("Victim support", process.Title);
        Assert.AreEqual("PCC for Exampleshire", process.Buyer!.Name);
        Assert.AreEqual(4, process.BidCount);
        Assert.AreEqual("85300000", process.Cpv);
        Assert.AreEqual(123_456, award.Value!.Pence);
        Assert.AreEqual("04100001", award.Suppliers.Single().NumberIn("GB-COH"));
        Assert.AreEqual("1099999", award.Suppliers.Single().NumberIn("GB-CHC"));
    }

    [TestMethod]
    public async Task Releases_on_lines_are_read_one_by_one_even_when_they_are_larger_than_the_buffer()
    {
        var padded = Release.ReplaceLineEndings(" ").Replace("Victim support", new string('v', 90_000), StringComparison.Ordinal);
        var lines = string.Join('\n', Enumerable.Range(0, 5).Select(i => padded.Replace("ocds-x-1", $"ocds-x-{i}", StringComparison.Ordinal)));

        var read = await ReadAsync(lines);

        Assert.AreSequenceEqual(["ocds-x-0", "ocds-x-1", "ocds-x-2", "ocds-x-3", "ocds-x-4"], read.Select(one => one.Process!.Ocid));
    }

    [TestMethod]
    public async Task The_day_of_a_period_is_the_day_as_written_even_in_summer_time()
    {
        var process = (await ReadAsync(Release)).Single().Process!;

        Assert.AreEqual(new OcdsPeriod(new(2026, 7, 1), new(2028, 6, 30), null), process.Awards[0].Period);
        Assert.AreEqual(new DateTime(2026, 4, 1, 8, 0, 0, DateTimeKind.Utc), process.PublishedAt);
    }

    [TestMethod]
    [DataRow("\"ocid\":\"ocds-x-1\",", "", "ocid")]
    [DataRow("\"amount\":1234.56", "\"amount\":\"lots\"", "awards[0].value.amount")]
    [DataRow("\"amount\":1234.56", "\"amount\":1e40", "awards[0].value.amount")]
    [DataRow("\"amount\":1234.56", "\"amount\":[1]", "awards[0].value.amount")]
    [DataRow("\"amount\":1234.56", "\"amount\":9e17", "awards[0].value")]
    [DataRow("\"date\":\"2026-03-20\"", "\"date\":\"20/03/2026\"", "awards[0].date")]
    [DataRow("\"date\":\"2026-03-20\"", "\"date\":\"2026-02-30\"", "awards[0].date")]
    [DataRow("\"tag\":[\"award\"]", "\"tag\":{}", "tag")]
    public async Task A_faulty_release_is_refused_with_the_place_of_the_fault_and_the_next_is_read(string good, string bad, string path)
    {
        var second = Release.Replace("ocds-x-1", "ocds-x-2", StringComparison.Ordinal);
        var package = $"{{\"releases\":[{Release.Replace(good, bad, StringComparison.Ordinal)},{second}]}}";

        var read = await ReadAsync(package);

        Assert.AreEqual(path, read[0].Refused!.Path);
        Assert.AreEqual(0, read[0].Refused!.Index);
        Assert.AreEqual("ocds-x-2", read[1].Process!.Ocid);
    }

    [TestMethod]
    [DataRow("1234.56", "GBP", 123_456L, 0)]
    [DataRow("\"1234.56\"", "GBP", 123_456L, 0)]
    [DataRow("-0", "GBP", 0L, 0)]
    [DataRow("1234.565", "GBP", 123_457L, 1)]
    [DataRow("0.1000000000000000055511151231257827", "GBP", 10L, 1)]
    [DataRow("1e3", "GBP", 100_000L, 0)]
    [DataRow("1234.56", "EUR", null, 1)]
    public async Task Amounts_are_exact_and_only_pounds_become_pence(string amount, string currency, long? pence, int warnings)
    {
        var json = Release.Replace("1234.56,\"currency\":\"GBP\"", $"{amount},\"currency\":\"{currency}\"", StringComparison.Ordinal);

        var process = (await ReadAsync(json)).Single().Process!;

        Assert.AreEqual(pence, process.Awards[0].Value!.Pence);
        Assert.HasCount(warnings, process.Warnings);
    }

    [TestMethod]
    [DataRow("null")]
    [DataRow("{\"amount\":null,\"currency\":\"GBP\"}")]
    [DataRow("{\"amount\":\"\",\"currency\":\"GBP\"}")]
    public async Task An_amount_that_is_not_there_is_unknown_and_not_nought(string value)
    {
        var json = Release.Replace("{\"amount\":1234.56,\"currency\":\"GBP\"}", value, StringComparison.Ordinal);

        var process = (await ReadAsync(json)).Single().Process!;

        Assert.IsNull(process.Awards[0].Value);
    }

    [TestMethod]
    public async Task Releases_of_one_process_are_merged_in_order_of_date_and_a_copy_is_ignored()
    {
        const string Later = """
            {"ocid":"ocds-x-1","id":"2","date":"2026-05-01T00:00:00Z","tag":["contract"],"tender":{"title":"Victim support, revised","procurementMethod":null},
             "awards":[{"id":"a1","status":"active","value":{"amount":2000}},{"id":"a2","status":"pending"}],
             "contracts":[{"id":"c1","awardID":"a1","period":{"startDate":"2026-07-01"}}]}
            """;

        var read = await ReadAsync($"[{Later},{Release},{Release}]");

        var process = read.Single(one => one.Process is not null).Process!;
        Assert.AreEqual(2, read.Single(one => one.Ignored is not null).Ignored!.Index);
        Assert.AreEqual(2, process.ReleaseCount);
        Assert.AreSequenceEqual(["compiled"], process.Tags);
        Assert.AreEqual("Victim support, revised", process.Title);
        Assert.IsNull(process.Method);
        Assert.AreEqual(200_000, process.Awards[0].Value!.Pence);
        Assert.AreEqual("Fernhill Advocacy Ltd", process.Awards[0].Suppliers.Single().Name);
        Assert.HasCount(2, process.Awards);
    }

    [TestMethod]
    public async Task Suppliers_that_share_the_id_nought_stay_apart_after_a_merge()
    {
        const string One = """{"ocid":"o","id":"1","date":"2026-01-01T00:00:00Z","awards":[{"id":"a","status":"active","suppliers":[{"id":0,"name":"A Ltd"},{"id":0,"name":"B Ltd"}]}]}""";

        var read = await ReadAsync($"[{One},{One.Replace("\"1\"", "\"2\"", StringComparison.Ordinal).Replace("2026-01", "2026-02", StringComparison.Ordinal)}]");

        Assert.AreSequenceEqual(["A Ltd", "B Ltd"], read.Single().Process!.Awards.Single().Suppliers.Select(supplier => supplier.Name));
    }

    [TestMethod]
    public async Task A_contract_an_award_without_one_and_a_tender_alone_each_make_one_agreement()
    {
        const string Both = """
            {"ocid":"o","id":"1","date":"2026-01-01T00:00:00Z","tender":{"title":"T","value":{"amount":9,"currency":"GBP"}},
             "awards":[{"id":"1","status":"active","value":{"amount":2,"currency":"GBP"},"suppliers":[{"name":"A Ltd"}]},{"id":"2","status":"active","value":{"amount":3,"currency":"GBP"}}],
             "contracts":[{"id":"1","awardID":"1","value":{"amount":4,"amountGross":4.8,"currency":"GBP"}}]}
            """;
        const string TenderOnly = """{"ocid":"p","id":"1","date":"2026-01-01T00:00:00Z","tender":{"title":"T","value":{"amount":9,"currency":"GBP"}}}""";

        var agreements = (await ReadAsync($"[{Both},{TenderOnly}]")).SelectMany(one => OcdsAgreements.Of(one.Process!)).ToList();

        Assert.AreSequenceEqual(["o/contract/1", "o/award/2", "p/tender"], agreements.Select(agreement => agreement.Key));
        Assert.AreSequenceEqual([OcdsStage.Contracted, OcdsStage.Awarded, OcdsStage.Planned], agreements.Select(agreement => agreement.Stage));
        Assert.AreEqual("A Ltd", agreements[0].Suppliers.Single().Name);
        Assert.AreEqual(480, agreements[0].Value!.GrossPence);
        Assert.AreEqual(1_600, OcdsAgreements.TotalPence(agreements));
    }

    [TestMethod]
    [DataRow("")]
    [DataRow("   ")]
    [DataRow("\"x\"")]
    [DataRow("12")]
    [DataRow("{\"releases\":\"x\"}")]
    [DataRow("{\"releases\":[1]}")]
    [DataRow("{\"releases\":[{\"ocid\":\"o\"}")]
    [DataRow("[[{}]]")]
    [DataRow("reference,title\r\n1,x")]
    public async Task A_file_that_is_not_open_contracting_json_is_refused_whole(string text)
    {
        var error = await Assert.ThrowsExactlyAsync<OcdsFileException>(() => ReadAsync(text));

        Assert.EndsWith(".", error.Message);
    }

    [TestMethod]
    public async Task Files_and_releases_over_the_limits_are_refused_whole()
    {
        var small = new OcdsLimits { FileBytes = 500 };
        var narrow = new OcdsLimits { ItemBytes = 70_000 };
        var big = Release.Replace("Victim support", new string('v', 80_000), StringComparison.Ordinal);

        await Assert.ThrowsExactlyAsync<OcdsFileException>(() => ReadAsync(Release, small));
        await Assert.ThrowsExactlyAsync<OcdsFileException>(() => ReadAsync(big, narrow));
    }

    [TestMethod]
    [DataRow("deep.json")]
    [DataRow("wrong-type.json")]
    [DataRow("bad-utf8.json")]
    public async Task Hostile_files_are_refused_whole(string name)
    {
        var path = Shared.PathOf($"hostile/json/{name}");

        await Assert.ThrowsExactlyAsync<OcdsFileException>(() => ReadFileAsync(path));
    }

    [TestMethod]
    public async Task A_hostile_release_without_an_ocid_is_refused_by_itself()
    {
        var path = Shared.PathOf("hostile/json/no-ocid.json");

        var read = await ReadFileAsync(path);

        Assert.AreEqual("ocid", read.Single().Refused!.Path);
    }

    internal static async Task<List<OcdsRead>> ReadFileAsync(string path)
    {
        await using var file = File.OpenRead(path);
        return await OcdsReader.ReadAsync(file).ToListAsync();
    }

    internal static async Task<List<OcdsRead>> ReadAsync(string json, OcdsLimits? limits = null)
    {
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return await OcdsReader.ReadAsync(file, limits).ToListAsync();
    }
}
