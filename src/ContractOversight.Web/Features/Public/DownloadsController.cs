using ContractOversight.Data.PublicCopy;
using ContractOversight.Jobs.Publication;
using ContractOversight.Web.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace ContractOversight.Web.Features.Public;

internal sealed class DownloadsController(PublicFileStore store, PublicRegisterDbContext copy) : Controller
{
    private const string HashSuffix = ".sha256";

    [HttpGet("/downloads")]
    [Authorize(Policies.Anyone)]
    public IActionResult Downloads() => View("Downloads", store.All());

    [HttpGet("/downloads/{snapshot}/{file}")]
    [HttpHead("/downloads/{snapshot}/{file}")]
    [Authorize(Policies.Anyone)]
    public IActionResult Download(string snapshot, string file)
    {
        var wantsHash = file.EndsWith(HashSuffix, StringComparison.Ordinal);
        var name = wantsHash ? file[..^HashSuffix.Length] : file;
        if (store.Find(snapshot) is not { } found || found.Files.FirstOrDefault(one => one.Name == name) is not { } entry)
        {
            return NotFound();
        }

        if (wantsHash)
        {
            return Content($"{entry.Sha256}  {entry.Name}\n", "text/plain");
        }

        // Opened here, so that the bytes stay the same to the end even if the snapshot is withdrawn while they are sent.
        var bytes = new FileStream(store.PathOf(found, entry), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        return File(bytes, entry.MediaType, entry.Name, found.MadeAt, new EntityTagHeaderValue($"\"{entry.Sha256}\""), enableRangeProcessing: true);
    }

    /// <summary>Every release served of one contracting process, as an Open Contracting package; the latest state is in the files.</summary>
    [HttpGet("/releases/{**ocid}")]
    [Authorize(Policies.Anyone)]
    public async Task<IActionResult> Releases(string ocid, [FromServices] PublicationOptions options, CancellationToken cancel)
    {
        var rows = await copy.Releases.AsNoTracking().Where(row => row.Ocid == ocid).OrderBy(row => row.Id).ToListAsync(cancel);
        if (rows.Count == 0)
        {
            return NotFound();
        }

        return new ReleasePackageResult(rows, new Uri(options.Site(), PublicAddress.OfReleases(ocid).TrimStart('/')), await PublisherAsync(rows[^1].ContractId, cancel));
    }

    private async Task<string> PublisherAsync(int contractId, CancellationToken cancel) =>
        await copy.Contracts.Where(row => row.Id == contractId).Select(row => row.OfficeName).FirstAsync(cancel);
}
