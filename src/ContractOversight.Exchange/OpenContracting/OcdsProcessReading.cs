namespace ContractOversight.Exchange.OpenContracting;

/// <summary>Reads a release, plain or compiled, into a process.</summary>
internal static class OcdsProcessReading
{
    public static OcdsContractingProcess Read(OcdsNode release, int index, int releaseCount)
    {
        var parties = OcdsParties.Of(release);
        var tender = release.Object("tender");
        var awards = OcdsAwardReading.Awards(release, parties);
        var contracts = OcdsContractReading.Contracts(release);
        var process = new OcdsContractingProcess
        {
            Ocid = release.Text("ocid") ?? throw new OcdsFault("ocid", "is missing; every release must have one"),
            Index = index,
            ReleaseId = release.Text("id"),
            PublishedAt = release.Instant("date"),
            ReleaseCount = releaseCount,
            Tags = release.Texts("tag"),
            Buyer = parties.Buyer(release),
            Title = tender?.Text("title") ?? release.Text("title") ?? Titles(awards, contracts),
            Description = tender?.Text("description") ?? release.Text("description"),
            Awards = awards,
            Contracts = contracts,
            BidCount = OcdsBids.Count(release, tender),
            RelatedOcids = [.. RelatedOcids(release)],
            NoticeType = OcdsNotices.Latest(release),
            DocumentCount = OcdsNotices.Documents(release).Count(),
        };
        process = tender is { } given ? WithTender(process, given) : process;
        return process with { Cpv = process.Cpv ?? awards.Select(award => award.Cpv).FirstOrDefault(cpv => cpv is not null), Warnings = [.. OcdsWarnings.Of(process)] };
    }

    private static OcdsContractingProcess WithTender(OcdsContractingProcess process, OcdsNode tender) => process with
    {
        Cpv = OcdsCpv.Of(tender),
        Method = tender.Text("procurementMethod"),
        MethodDetails = tender.Text("procurementMethodDetails"),
        MethodRationale = tender.Text("procurementMethodRationale"),
        LegalBasis = tender.Object("legalBasis")?.Text("id"),
        TenderStatus = tender.Text("status"),
        TenderValue = tender.Amount("value"),
        TenderCloses = tender.Period("tenderPeriod").End,
        ExpectedPeriod = tender.Period("contractPeriod"),
        Lots = [.. tender.List("lots").Select(lot => new OcdsLot(lot.Text("id"), lot.Text("title"), lot.Text("status"), lot.Amount("value")))],
    };

    private static string? Titles(IEnumerable<OcdsAward> awards, IEnumerable<OcdsContract> contracts) =>
        contracts.Select(contract => contract.Title).Concat(awards.Select(award => award.Title)).FirstOrDefault(title => title is not null);

    private static IEnumerable<string> RelatedOcids(OcdsNode release) =>
        release.List("relatedProcesses").Concat(release.List("contracts").SelectMany(contract => contract.List("relatedProcesses")))
            .Where(related => string.Equals(related.Text("scheme"), "ocid", StringComparison.OrdinalIgnoreCase))
            .Select(related => related.Text("identifier"))
            .OfType<string>()
            .Distinct();
}
