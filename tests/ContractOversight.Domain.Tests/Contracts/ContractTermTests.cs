using ContractOversight.Domain.Contracts;

namespace ContractOversight.Domain.Tests.Contracts;

[TestClass]
public sealed class ContractTermTests
{
    [TestMethod]
    public void An_option_taken_is_not_counted_twice()
    {
        var contract = Running();
        ExtensionOption[] options = [new() { ContractId = 1, Ordinal = 1, Months = 12, State = ExtensionOptionState.Taken }];

        var reading = TermModel.Read(ContractTerm.Facts(contract, options), Today.Date);

        Assert.AreEqual(new DateOnly(2028, 3, 31), reading.ExpiresOn);
    }

    [TestMethod]
    public void Without_a_term_in_force_the_initial_end_and_the_options_taken_make_one()
    {
        var contract = Running();
        contract.EndsOn = null;
        ExtensionOption[] options =
        [
            new() { ContractId = 1, Ordinal = 1, Months = 12, State = ExtensionOptionState.Taken },
            new() { ContractId = 1, Ordinal = 2, Months = 12 },
        ];

        var reading = TermModel.Read(ContractTerm.Facts(contract, options), Today.Date);

        Assert.AreEqual(new DateOnly(2028, 3, 31), reading.ExpiresOn);
        Assert.AreEqual(new DateOnly(2029, 3, 31), reading.LatestPossibleEnd);
    }

    [TestMethod]
    public void The_day_after_the_end_an_unused_option_does_not_keep_it_alive()
    {
        var contract = Running();
        contract.EndsOn = Today.Date.AddDays(-1);
        ExtensionOption[] options = [new() { ContractId = 1, Ordinal = 1, Months = 12 }];

        var reading = TermModel.Read(ContractTerm.Facts(contract, options), Today.Date);

        Assert.AreEqual(TermStatus.Expired, reading.Status);
        Assert.IsTrue(reading.EndedWithOptionUnused);
    }

    [TestMethod]
    public void A_kind_that_has_no_renewal_is_not_said_to_miss_one()
    {
        var grant = new Contract
        {
            OfficeId = 1,
            Reference = "G1",
            Title = "Grant",
            Kind = AgreementKind.Grant,
            StartsOn = new(2026, 4, 1),
            EndsOn = new(2027, 3, 31),
            NoticePeriodMonths = 1,
            LoggedAt = DateTime.UnixEpoch,
        };

        Assert.IsEmpty(TermModel.Read(ContractTerm.Facts(grant, []), Today.Date).Missing);
    }

    private static Contract Running() => new()
    {
        OfficeId = 1,
        Reference = "C1",
        Title = "Custody healthcare",
        Kind = AgreementKind.Contract,
        StartsOn = new(2024, 4, 1),
        InitialEndsOn = new(2027, 3, 31),
        EndsOn = new(2028, 3, 31),
        Renewal = RenewalType.Express,
        NoticePeriodMonths = 3,
        LoggedAt = DateTime.UnixEpoch,
    };
}
