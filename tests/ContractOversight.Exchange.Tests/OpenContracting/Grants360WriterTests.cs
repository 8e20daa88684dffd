using System.Text.Json;
using ContractOversight.Exchange.OpenContracting;
using ContractOversight.Exchange.Tests.Formats;

namespace ContractOversight.Exchange.Tests.OpenContracting;

[TestClass]
public class Grants360WriterTests
{
    private static readonly PublishedGrant Grant = new(
        "360G-exampleshirepcc-G1", "Safer nights", "Street pastors on Fridays", 500_050, new(2026, 4, 1), MadeUp.Supplier, MadeUp.Office);

    [TestMethod]
    public async Task A_grant_has_the_ten_required_fields()
    {
        using var json = await WriteAsync(Grant);

        var grant = json.RootElement.GetProperty("grants")[0];
        var recipient = grant.GetProperty("recipientOrganization")[0];
        var funder = grant.GetProperty("fundingOrganization")[0];
        Assert.AreEqual("360G-exampleshirepcc-G1", grant.GetProperty("id").GetString());
        Assert.AreEqual("Safer nights", grant.GetProperty("title").GetString());
        Assert.AreEqual("Street pastors on Fridays", grant.GetProperty("description").GetString());
        Assert.AreEqual("GBP", grant.GetProperty("currency").GetString());
        Assert.AreEqual(5000.50m, grant.GetProperty("amountAwarded").GetDecimal());
        Assert.AreEqual("2026-04-01", grant.GetProperty("awardDate").GetString());
        Assert.AreEqual("GB-COH-04100001", recipient.GetProperty("id").GetString());
        Assert.AreEqual("Fernhill Advocacy Ltd", recipient.GetProperty("name").GetString());
        Assert.AreEqual("1099999", recipient.GetProperty("charityNumber").GetString());
        Assert.AreEqual("GB-PPON-PXXX-0000-XXXX", funder.GetProperty("id").GetString());
        Assert.AreEqual("Police and Crime Commissioner for Exampleshire", funder.GetProperty("name").GetString());
    }

    [TestMethod]
    public async Task A_grant_without_a_description_is_refused()
    {
        await Assert.ThrowsExactlyAsync<ArgumentException>(() => WriteAsync(Grant with { Description = " " }));
    }

    private static async Task<JsonDocument> WriteAsync(PublishedGrant grant)
    {
        using var file = new OneWayStream();
        await Grants360Writer.WriteAsync(SampleTable.Stream([grant]), file, CancellationToken.None);
        return JsonDocument.Parse(file.ToArray());
    }
}
