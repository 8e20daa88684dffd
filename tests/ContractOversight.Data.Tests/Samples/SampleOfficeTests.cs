using ContractOversight.Data.Audit;
using ContractOversight.Data.Samples;
using ContractOversight.Domain.Contracts;
using ContractOversight.Domain.Costs;
using ContractOversight.Domain.Performance;
using ContractOversight.Domain.Publication;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Data.Tests.Samples;

[TestClass]
public sealed class SampleOfficeTests
{
    [TestMethod]
    public async Task The_sample_fills_every_table_of_an_empty_register()
    {
        await using var register = await SampleLoad.EmptyAsync();

        var isLoaded = await SampleLoad.IntoAsync(register);

        Assert.IsTrue(isLoaded);
        var counts = await SampleLoad.CountsAsync(register);
        Assert.AreEqual("", string.Join(", ", counts.Where(count => count.Value == 0).Select(count => count.Key)));
    }

    [TestMethod]
    public async Task Loading_the_sample_twice_changes_nothing()
    {
        await using var register = await SampleLoad.LoadedAsync();
        var before = await SampleLoad.CountsAsync(register);

        var isLoadedAgain = await SampleLoad.IntoAsync(register);

        Assert.IsFalse(isLoadedAgain);
        Assert.AreEqual(string.Join(", ", before), string.Join(", ", await SampleLoad.CountsAsync(register)));
    }

    [TestMethod]
    public async Task Two_loads_on_the_same_day_make_the_same_figures()
    {
        await using var first = await SampleLoad.LoadedAsync();
        await using var second = await SampleLoad.LoadedAsync();

        var readings = await ReadingsAsync(first);

        Assert.AreEqual(readings, await ReadingsAsync(second));
    }

    [TestMethod]
    public async Task Every_kind_of_everything_is_in_the_sample()
    {
        var register = await SampleLoad.ReadOnlyAsync();

        var missing = await register.InAsync(async db => string.Join(", ",
            (string[])[
                .. Without(await db.Contracts.Select(row => row.Kind).Distinct().ToListAsync()),
                .. Without(await db.Contracts.Where(row => !row.IsHistoric).Select(row => row.State).Distinct().ToListAsync(), RecordState.Published),
                .. Without(await db.Contracts.Select(row => row.Route).Distinct().ToListAsync()),
                .. Without(await db.Contracts.Select(row => row.Renewal).Distinct().ToListAsync()),
                .. Without(await db.Contracts.Where(row => row.Tier != null).Select(row => row.Tier!.Value).Distinct().ToListAsync()),
                .. Without(await db.Contracts.Where(row => row.Party != null).Select(row => row.Party!.Value).Distinct().ToListAsync()),
                .. Without(await db.ExtensionOptions.Select(row => row.State).Distinct().ToListAsync(), ExtensionOptionState.Lapsed),
                .. Without(await db.Variations.Select(row => row.Kind).Distinct().ToListAsync()),
                .. Without(await db.CostLines.Select(row => row.Kind).Distinct().ToListAsync()),
                .. Without(await db.KpiVersions.Select(row => row.Direction).Distinct().ToListAsync(), KpiDirection.Neutral),
                .. Without(await db.KpiReadings.Select(row => row.Status).Distinct().ToListAsync(), ReadingStatus.Verified, ReadingStatus.Relief),
            ]));

        Assert.AreEqual("", missing);
    }

    [TestMethod]
    [DataRow(TermStatus.Planned)]
    [DataRow(TermStatus.Live)]
    [DataRow(TermStatus.Expired)]
    [DataRow(TermStatus.Terminated)]
    [DataRow(TermStatus.Unknown)]
    public async Task Some_agreement_of_the_sample_stands_at(TermStatus status)
    {
        var register = await SampleLoad.ReadOnlyAsync();

        var agreements = await register.InAsync(db => db.Contracts.Where(row => !row.IsHistoric).ToListAsync());
        var options = (await register.InAsync(db => db.ExtensionOptions.ToListAsync())).ToLookup(option => option.ContractId);

        Assert.Contains(status, agreements.Select(agreement => ContractTerm.On(agreement, [.. options[agreement.Id]], Today.Date).Status));
    }

    [TestMethod]
    public async Task The_shares_of_each_made_up_agreement_never_add_up_to_more_than_the_whole()
    {
        var register = await SampleLoad.ReadOnlyAsync();

        var most = await register.InAsync(db => db.ContractSuppliers.GroupBy(row => row.ContractId)
            .Select(group => group.Sum(row => row.ShareBasisPoints ?? 0)).MaxAsync());

        Assert.AreEqual(ContractSupplier.WholeBasisPoints, most);
    }

    [TestMethod]
    public async Task Nothing_in_the_sample_was_done_in_the_future()
    {
        var register = await SampleLoad.ReadOnlyAsync();
        var today = Today.Date;
        var now = today.AddDays(1).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);

        var early = await register.InAsync(async db => new[]
        {
            await db.CostLines.CountAsync(line => line.On > today && line.Kind == CostKind.Payment),
            await db.Reviews.CountAsync(review => review.HeldOn > today),
            await db.ReviewActions.CountAsync(action => action.DoneOn > today),
            await db.Disclosures.CountAsync(disclosure => disclosure.PublishedOn > today),
            await db.KpiReadings.CountAsync(reading => reading.ReceivedAt >= now),
            await db.Contracts.CountAsync(contract => contract.LoggedAt >= now || contract.ApprovedAt >= now || contract.SignedOn > today),
            await db.Variations.CountAsync(variation => variation.MadeOn > today || variation.RecordedAt >= now),
        });

        Assert.AreEqual(0, early.Sum());
    }

    // The last day of a long month, a leap day, and the days on either side of the financial year's end.
    [TestMethod]
    [DataRow("2026-01-31")]
    [DataRow("2028-02-29")]
    [DataRow("2026-03-31")]
    [DataRow("2026-04-01")]
    public async Task The_sample_can_be_loaded_on_any_day(string day)
    {
        await using var register = await SampleLoad.EmptyAsync();

        var isLoaded = await SampleLoad.IntoAsync(register, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));

        Assert.IsTrue(isLoaded);
    }

    [TestMethod]
    public async Task Every_name_and_address_of_the_sample_is_made_up()
    {
        var register = await SampleLoad.ReadOnlyAsync();

        var wrong = await register.InAsync(async db => (string?[])[
            .. (await db.Users.Select(user => user.Email).ToListAsync()).Where(mail => !mail!.EndsWith(".example", StringComparison.Ordinal)),
            .. (await db.Disclosures.Where(row => row.PublishedAt != null).Select(row => row.PublishedAt).ToListAsync())
                .Where(address => new Uri(address!).Host != "northmere.example"),
            .. (await db.Suppliers.Select(row => row.CompanyNumber ?? row.CharityNumber).ToListAsync())
                .Where(number => number?.StartsWith("99", StringComparison.Ordinal) == false),
        ]);

        Assert.AreEqual("", string.Join(", ", wrong));
    }

    [TestMethod]
    public async Task Every_duty_and_legal_basis_the_sample_names_is_in_the_catalogue()
    {
        var register = await SampleLoad.ReadOnlyAsync();

        var disclosures = await register.InAsync(db => db.Disclosures.ToListAsync());

        var unknown = disclosures.Where(row => row.DutyCode is { } code && PublicationDuties.All.All(duty => duty.Card.Code != code)).Select(row => row.DutyCode)
            .Concat(disclosures.Where(row => row.WithheldBasis is { } basis && Withholding.Find(basis) is null).Select(row => row.WithheldBasis));
        Assert.AreEqual("", string.Join(", ", unknown));
    }

    [TestMethod]
    public async Task The_audit_trail_says_that_it_was_sample_data_and_is_whole()
    {
        var register = await SampleLoad.ReadOnlyAsync();

        var breaks = await register.InAsync(async db => await AuditChain.VerifyAsync(db).ToListAsync());
        var reasons = await register.InAsync(db => db.AuditEntries.Where(entry => entry.Subject == "Contract").Select(entry => entry.Reason).Distinct().ToListAsync());

        Assert.IsEmpty(breaks);
        Assert.AreEqual("Sample data", string.Join(", ", reasons));
    }

    [TestMethod]
    public async Task What_is_to_be_published_is_approved()
    {
        var register = await SampleLoad.ReadOnlyAsync();

        var approved = await register.InAsync(db => db.Contracts.Where(row => row.State == RecordState.Approved).Select(row => row.Reference).ToListAsync());

        Assert.AreEqual("", string.Join(", ", SampleOffice.ToPublish.Except(approved)));
        Assert.IsNotEmpty(SampleOffice.ToPublish);
    }

    private static IEnumerable<string> Without<T>(List<T> present, params T[] notExpected)
        where T : struct, Enum => Enum.GetValues<T>().Except(present).Except(notExpected).Select(value => $"{typeof(T).Name}.{value}");

    private static Task<string> ReadingsAsync(Register register) => register.InAsync(async db =>
        string.Join("\n", (await db.KpiReadings.OrderBy(row => row.KpiId).ThenBy(row => row.PeriodStart).ThenBy(row => row.Revision).ToListAsync())
            .Select(row => $"{row.KpiId} {row.PeriodStart} {row.Value:R}")));
}
