using System.Text.RegularExpressions;

namespace ContractOversight.Exchange.OpenContracting;

/// <summary>Lists the documents of a release and tells which Find a Tender notice is the latest.</summary>
internal static partial class OcdsNotices
{
    public static IEnumerable<OcdsNode> Documents(OcdsNode release) =>
        Holders(release).SelectMany(holder => holder.List("documents"));

    public static string? Latest(OcdsNode release) => Documents(release)
        .Select(document => (Notice: document.Text("noticeType"), Published: document.Instant("datePublished")))
        .Where(document => document.Notice is not null && NoticeCode().IsMatch(document.Notice))
        .OrderBy(document => document.Published ?? DateTime.MinValue)
        .LastOrDefault().Notice;

    private static IEnumerable<OcdsNode> Holders(OcdsNode release)
    {
        foreach (var name in (string[])["planning", "tender", "bids"])
        {
            if (release.Object(name) is { } holder)
            {
                yield return holder;
            }
        }

        foreach (var award in release.List("awards"))
        {
            yield return award;
        }

        foreach (var contract in release.List("contracts"))
        {
            yield return contract;
            if (contract.Object("implementation") is { } implementation)
            {
                yield return implementation;
            }
        }
    }

    [GeneratedRegex("^UK([1-9]|1[0-7])$", RegexOptions.CultureInvariant)]
    private static partial Regex NoticeCode();
}
