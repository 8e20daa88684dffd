using System.Text;
using ContractOversight.Exchange.Registers;
using ContractOversight.Exchange.Sheets;
using ContractOversight.Exchange.Tests.Fixtures;

namespace ContractOversight.Exchange.Tests.Registers;

[TestClass]
public sealed class RegisterCrowdTests
{
    [TestMethod]
    [DataRow(499, 0)]
    [DataRow(500, 0)]
    [DataRow(501, 1)]
    public void More_rows_of_one_reference_than_any_contract_has_are_refused(int rows, int refused)
    {
        var text = string.Concat(Enumerable.Range(1, rows).Select(row => $"C1,Lot {row},Lindale Ltd\n"));
        using var file = Csv.Of("Contract reference,Title,Supplier\n" + text);

        Assert.AreEqual(refused, RegisterReader.Read(file).ReadAll().Tally.Refused);
    }

    [TestMethod]
    [DataRow("[{\"id\":\"a\",\"title\":\"\\ud800\"}]")]
    [DataRow("{\"contracts\":")]
    [DataRow("{\"other\":1}")]
    public void Notices_that_cannot_be_read_are_refused(string json)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(json));

        Assert.ThrowsExactly<FileRefusedException>(() => NoticesReader.Read(content, "a.json").ReadAll());
    }
}
