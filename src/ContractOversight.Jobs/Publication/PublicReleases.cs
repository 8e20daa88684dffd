using System.Runtime.CompilerServices;
using System.Text;
using ContractOversight.Data.PublicCopy;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Jobs.Publication;

/// <summary>Streams the releases of the public copy as they were written.</summary>
public static class PublicReleases
{
    /// <summary>The release of each agreement that counts, in the order of publication.</summary>
    public static async IAsyncEnumerable<ReadOnlyMemory<byte>> Latest(
        PublicRegisterDbContext copy, string? office = null, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        var latest = copy.Releases.AsNoTracking().Where(row => row.IsLatest);
        if (office is not null)
        {
            latest = latest.Where(row => copy.Contracts.Any(contract => contract.Id == row.ContractId && contract.OfficeCode == office));
        }

        await foreach (var json in latest.OrderBy(row => row.Id).Select(row => row.Json).AsAsyncEnumerable().WithCancellation(cancel))
        {
            yield return Encoding.UTF8.GetBytes(json);
        }
    }

    /// <summary>For each contracting process all releases that are served.</summary>
    public static async IAsyncEnumerable<IReadOnlyList<ReadOnlyMemory<byte>>> ByProcess(
        PublicRegisterDbContext copy, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        var ocid = "";
        var releases = new List<ReadOnlyMemory<byte>>();
        await foreach (var row in copy.Releases.AsNoTracking().OrderBy(row => row.Ocid).ThenBy(row => row.Id)
            .Select(row => new { row.Ocid, row.Json }).AsAsyncEnumerable().WithCancellation(cancel))
        {
            if (row.Ocid != ocid && releases.Count > 0)
            {
                yield return releases;
                releases = [];
            }

            ocid = row.Ocid;
            releases.Add(Encoding.UTF8.GetBytes(row.Json));
        }

        if (releases.Count > 0)
        {
            yield return releases;
        }
    }
}
