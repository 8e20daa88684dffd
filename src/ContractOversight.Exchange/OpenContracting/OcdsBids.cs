namespace ContractOversight.Exchange.OpenContracting;

/// <summary>Works out how many bids came in, from the most exact place that says so.</summary>
internal static class OcdsBids
{
    public static long? Count(OcdsNode release, OcdsNode? tender)
    {
        var bids = release.Object("bids");
        var stated = bids?.List("statistics")
            .Where(statistic => statistic.Text("measure") is "bids" or "validBids")
            .OrderBy(statistic => statistic.Text("measure"), StringComparer.Ordinal)
            .Select(statistic => (statistic.Text("measure"), Value: statistic.Number("value")))
            .Where(statistic => statistic.Value is not null)
            .GroupBy(statistic => statistic.Item1)
            .Select(group => (long?)group.Sum(statistic => statistic.Value))
            .FirstOrDefault();
        var listed = bids?.List("details").Count is int count and > 0 ? count : (long?)null;
        var tenderers = (long?)tender?.Number("numberOfTenderers");

        // Contracts Finder writes 0 tenderers where none is recorded.
        return stated ?? listed ?? (tenderers > 0 ? tenderers : null);
    }
}
