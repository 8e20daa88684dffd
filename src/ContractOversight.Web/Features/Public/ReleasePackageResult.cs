using System.Text;
using ContractOversight.Data.PublicCopy;
using ContractOversight.Exchange.OpenContracting;
using Microsoft.AspNetCore.Mvc;

namespace ContractOversight.Web.Features.Public;

/// <summary>Releases as an Open Contracting package, each as it was written.</summary>
internal sealed class ReleasePackageResult(IReadOnlyList<PublicRelease> releases, Uri address, string publisher) : ActionResult
{
    public override async Task ExecuteResultAsync(ActionContext context)
    {
        var response = context.HttpContext.Response;
        response.ContentType = "application/json";
        await OcdsWriter.WriteReleasePackageAsync(
            new OcdsPackage(address, publisher, releases[^1].PublishedAt), Bytes(), response.Body, context.HttpContext.RequestAborted);
    }

    private async IAsyncEnumerable<ReadOnlyMemory<byte>> Bytes()
    {
        foreach (var release in releases)
        {
            yield return Encoding.UTF8.GetBytes(release.Json);
        }

        await Task.CompletedTask;
    }
}
