using ContractOversight.Exchange.Intake;
using ContractOversight.Exchange.Registers;
using ContractOversight.Exchange.Sheets;
using ContractOversight.Exchange.Tests.Fixtures;

namespace ContractOversight.Exchange.Tests.Registers;

[TestClass]
public sealed class RegisterReaderTests
{
    private const string Headings = "Contract ID,Contract name,Provider,Value over life,Commencement,Expiry,Extension available until\n";

    [TestMethod]
    public void Other_bodies_headings_are_recognised_by_meaning()
    {
        var contract = Read(Headings + "C1,Towels,Lindale Ltd,\"£1,000\",01/04/2026,31/03/2028,31/03/2030\n").Records.Single();

        Assert.AreEqual(("C1", "Towels", "Lindale Ltd", 100_000L), (contract.Reference, contract.Title, contract.Suppliers.Single().Name, contract.TotalValuePence!.Value));
        Assert.AreEqual((new DateOnly(2028, 3, 31), new DateOnly(2030, 3, 31)), (contract.EndsOn!.Value, contract.ExtendableUntil!.Value));
    }

    [TestMethod]
    public void Rows_of_one_award_with_different_suppliers_are_one_contract()
    {
        var result = Read(Headings + "C1,Towels,Lindale Ltd,10,01/04/2026,31/03/2028,\nC2,Soap,Ambler Ltd,5,01/04/2026,31/03/2028,\nC1,Towels,Orrest Ltd,10,01/04/2026,31/03/2028,\n");

        Assert.AreEqual((3, 0, 2500L), (result.Tally.Accepted, result.Tally.Refused, result.Tally.TotalPence));
        Assert.AreEqual("2,4", string.Join(',', result.Records[0].SourceRows));
        Assert.HasCount(2, result.Records[0].Suppliers);
    }

    [TestMethod]
    [DataRow("C1,Towels,Lindale Ltd,10,01/04/2026,31/03/2028,", 1, 1, DisplayName = "the same row again")]
    [DataRow("C1,TOWELS,Lindale Ltd,20,01/04/2026,31/03/2028,", 1, 1, DisplayName = "another value")]
    [DataRow("C1,Towels,Lindale Ltd,10,02/04/2026,31/03/2028,", 2, 0, DisplayName = "another start")]
    [DataRow("C1,Towels lot 2,Lindale Ltd,10,01/04/2026,31/03/2028,", 2, 0, DisplayName = "another title")]
    public void A_reference_used_twice_is_a_duplicate_or_a_part(string second, int contracts, int refused)
    {
        var result = Read(Headings + "C1,Towels,Lindale Ltd,10,01/04/2026,31/03/2028,\n" + second + "\n");

        Assert.HasCount(contracts, result.Records);
        Assert.AreEqual(refused, result.Tally.Refused);
    }

    [TestMethod]
    [DataRow("31/03/2026", 1)]
    [DataRow("01/04/2026", 0)]
    [DataRow("02/04/2026", 0)]
    public void An_end_before_the_start_is_refused(string end, int refused) =>
        Assert.AreEqual(refused, Read(Headings + $"C1,Towels,Lindale Ltd,10,01/04/2026,{end},\n").Tally.Refused);

    [TestMethod]
    [DataRow(RegisterRow.TitleMaximumLength - 1, 0)]
    [DataRow(RegisterRow.TitleMaximumLength, 0)]
    [DataRow(RegisterRow.TitleMaximumLength + 1, 1)]
    public void A_title_longer_than_is_kept_is_refused(int length, int refused) =>
        Assert.AreEqual(refused, Read(Headings + $"C1,{new string('t', length)},Lindale Ltd,10,,,\n").Tally.Refused);

    [TestMethod]
    public void A_file_without_a_reference_column_is_refused_and_says_which_column_is_missing()
    {
        var refusal = Assert.ThrowsExactly<FileRefusedException>(() => Read("Title,Supplier,Start date,End date\nTowels,Lindale,01/04/2026,31/03/2028\n"));

        Assert.AreEqual(FileRefusalReason.MissingColumn, refusal.Reason);
        Assert.Contains("reference", refusal.Message);
    }

    [TestMethod]
    public void A_heading_used_twice_is_refused() =>
        Assert.AreEqual(
            FileRefusalReason.DuplicateHeading,
            Assert.ThrowsExactly<FileRefusedException>(() => Read("Reference,Title,Supplier,Title\nC1,Towels,Lindale,x\n")).Reason);

    [TestMethod]
    public void Money_that_is_to_be_confirmed_is_unknown_and_never_nought()
    {
        var contract = Read(Headings + "C1,Towels,Lindale Ltd,TBC,01/04/2026,31/03/2028,\n").Records.Single();

        Assert.IsNull(contract.TotalValuePence);
    }

    private static IntakeResult<RegisterRow> Read(string text)
    {
        using var file = Csv.Of(text);
        return RegisterReader.Read(file).ReadAll();
    }
}
