namespace ContractOversight.Exchange.OpenContracting;

/// <summary>Reads awards.</summary>
internal static class OcdsAwardReading
{
    public static IReadOnlyList<OcdsAward> Awards(OcdsNode release, OcdsParties parties) =>
        [.. release.List("awards").Where(award => !IsEmpty(award)).Select(award => Read(award, parties))];

    private static OcdsAward Read(OcdsNode award, OcdsParties parties) => new()
    {
        Id = award.Text("id"),
        Title = award.Text("title"),
        Description = award.Text("description"),
        Status = award.Text("status"),
        Date = award.Day("date"),
        Value = award.Amount("value"),
        Suppliers = [.. award.List("suppliers").Select(parties.Read).Where(supplier => supplier.Name is not null || supplier.Identifiers.Count > 0)],
        Period = award.Period("contractPeriod"),
        Cpv = OcdsCpv.Of(award),
        RelatedLots = award.Texts("relatedLots"),
    };

    // Contracts Finder's tender files carry an award whose every field is null.
    private static bool IsEmpty(OcdsNode award) =>
        award.Text("status") is null && award.Day("date") is null && award.Amount("value") is null
        && award.List("suppliers").All(supplier => supplier.Text("name") is null);
}
