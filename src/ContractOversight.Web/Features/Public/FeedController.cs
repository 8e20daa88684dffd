using ContractOversight.Data.PublicCopy;
using ContractOversight.Exchange.Formats;
using ContractOversight.Jobs.Publication;
using ContractOversight.Web.Hosting;
using ContractOversight.Web.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ContractOversight.Web.Features.Public;

internal sealed class FeedController(PublicRegisterDbContext copy, PublicationOptions options, IOptions<LookOptions> look) : Controller
{
    private const int Newest = 100;

    [HttpGet("/feed.atom")]
    [Authorize(Policies.Anyone)]
    [OutputCache(PolicyName = PublicCache.Pages)]
    public async Task<IActionResult> Feed(string? office, CancellationToken cancel)
    {
        var rows = await copy.Contracts.AsNoTracking().Where(row => office == null || row.OfficeCode == office)
            .OrderByDescending(row => row.PublishedAt).ThenByDescending(row => row.Id).Take(Newest).ToListAsync(cancel);
        var site = options.Site();
        var entries = rows.Select(row => new FeedEntry(
            new Uri(site, $"{PublicAddress.Of(row).TrimStart('/')}?release={Uri.EscapeDataString(row.ReleaseId)}"),
            row.Title,
            row.FirstPublishedAt == row.PublishedAt ? $"{row.OfficeName} published {row.Reference}." : $"{row.OfficeName} changed what is published about {row.Reference}.",
            new Uri(site, PublicAddress.Of(row).TrimStart('/')),
            row.PublishedAt));
        var bytes = AtomFeed.Write(
            $"{look.Value.SiteName}: published contracts", rows.Count > 0 ? rows[0].OfficeName : look.Value.SiteName,
            new Uri(site, office is null ? "feed.atom" : $"feed.atom?office={Uri.EscapeDataString(office)}"),
            rows.Count > 0 ? rows[0].PublishedAt : DateTime.UnixEpoch, entries);
        return File(bytes, AtomFeed.MediaType);
    }
}
