using System.Security.Cryptography;
using ContractOversight.Web.Hosting;

namespace ContractOversight.Web.Features.Imports;

/// <summary>Keeps uploaded files privately in the storage folder, once under their SHA-256, until they are refused or given up.</summary>
internal sealed class ImportStore(StorageFolder storage)
{
    private readonly string _folder = Path.Combine(storage.Path, "imports");

    /// <summary>Keeps the bytes; gives their SHA-256 in lower-case hexadecimal.</summary>
    public async Task<string> KeepAsync(Stream content, CancellationToken cancel)
    {
        var incoming = Path.Combine(Directory.CreateDirectory(_folder).FullName, $"{Guid.NewGuid():N}.part");
        try
        {
            string sha256;
            await using (var file = new FileStream(incoming, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None))
            {
                await content.CopyToAsync(file, cancel);
                file.Flush(flushToDisk: true);
                file.Position = 0;
                sha256 = Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancel));
            }

            File.Move(incoming, PathOf(sha256), overwrite: true);
            return sha256;
        }
        finally
        {
            File.Delete(incoming);
        }
    }

    /// <summary>The file; null where it is no longer kept.</summary>
    public FileStream? Open(string sha256) =>
        File.Exists(PathOf(sha256)) ? new FileStream(PathOf(sha256), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete) : null;

    public void Remove(string sha256) => File.Delete(PathOf(sha256));

    private string PathOf(string sha256) => Path.Combine(_folder, sha256);
}
