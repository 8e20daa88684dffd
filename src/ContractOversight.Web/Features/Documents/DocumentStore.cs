using System.Security.Cryptography;
using ContractOversight.Web.Hosting;

namespace ContractOversight.Web.Features.Documents;

/// <summary>
/// Keeps the bytes of documents in the storage folder, once under their SHA-256. A file appears under its final name only
/// when it is whole and on disk.
/// </summary>
internal sealed class DocumentStore(StorageFolder storage)
{
    private const int PrefixLength = 2;
    private readonly string _folder = Path.Combine(storage.Path, "documents");

    /// <summary>Keeps the bytes; gives their SHA-256 in lower-case hexadecimal.</summary>
    public async Task<string> KeepAsync(Stream content, CancellationToken cancel)
    {
        var incoming = Path.Combine(Directory.CreateDirectory(Path.Combine(_folder, "incoming")).FullName, $"{Guid.NewGuid():N}.part");
        try
        {
            string sha256;
            await using (var file = new FileStream(incoming, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None))
            {
                content.Position = 0;
                await content.CopyToAsync(file, cancel);
                file.Flush(flushToDisk: true);
                file.Position = 0;
                sha256 = Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancel));
            }

            Place(incoming, sha256);
            return sha256;
        }
        finally
        {
            File.Delete(incoming);
        }
    }

    /// <summary>The bytes; null where they are not in the folder.</summary>
    public Stream? Open(string sha256)
    {
        var path = PathOf(sha256);
        return File.Exists(path) ? new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read) : null;
    }

    private void Place(string incoming, string sha256)
    {
        var path = PathOf(sha256);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        // The same bytes under the same name: whoever comes second overwrites like with like.
        File.Move(incoming, path, overwrite: true);
    }

    private string PathOf(string sha256) => Path.Combine(_folder, sha256[..PrefixLength], sha256);
}
