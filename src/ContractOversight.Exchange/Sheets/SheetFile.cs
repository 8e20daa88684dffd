using System.IO.Compression;

namespace ContractOversight.Exchange.Sheets;

/// <summary>A file of rows from outside, recognised by its content and never by its name: a workbook (XLSX), a CSV file, or a ZIP of CSV files.</summary>
public sealed class SheetFile : IDisposable
{
    private readonly Stream _content;
    private readonly ZipArchive? _archive;

    private SheetFile(string fileName, Stream content, ZipArchive? archive, IReadOnlyList<Sheet> sheets)
    {
        FileName = fileName;
        _content = content;
        _archive = archive;
        Sheets = sheets;
    }

    /// <summary>The name under which the file came, without folders; used for messages and to infer a period, never to decide what the file is.</summary>
    public string FileName { get; }

    /// <summary>The sheets in the order of the workbook; one for a CSV file; one for each CSV file of a ZIP. Hidden sheets are included.</summary>
    public IReadOnlyList<Sheet> Sheets { get; }

    /// <summary>Opens a file on disk.</summary>
    /// <param name="path">The file.</param>
    /// <param name="limits">What is refused as too large; null for the default limits.</param>
    /// <returns>The opened file; dispose it when its rows have been read.</returns>
    /// <exception cref="FileRefusedException">Where it is not a file of rows, is damaged, protected, unsafe or too large.</exception>
    public static SheetFile Open(string path, SheetLimits? limits = null) => Open(File.OpenRead(path), Path.GetFileName(path), limits);

    /// <summary>Opens a file from a stream; a stream that cannot seek is first copied to a temporary file.</summary>
    /// <param name="content">The content; the returned file owns it.</param>
    /// <param name="fileName">The name under which it came.</param>
    /// <param name="limits">What is refused as too large; null for the default limits.</param>
    /// <returns>The opened file; dispose it when its rows have been read.</returns>
    /// <exception cref="FileRefusedException">Where it is not a file of rows, is damaged, protected, unsafe or too large.</exception>
    public static SheetFile Open(Stream content, string fileName, SheetLimits? limits = null)
    {
        var within = limits ?? SheetLimits.Default;
        var seekable = SeekableCopy.Of(content, within);
        try
        {
            return OpenSeekable(seekable, Path.GetFileName(fileName.Replace('\\', '/')), within);
        }
        catch
        {
            seekable.Dispose();
            throw;
        }
    }

    /// <summary>Releases the content.</summary>
    public void Dispose()
    {
        _archive?.Dispose();
        _content.Dispose();
    }

    private static SheetFile OpenSeekable(Stream content, string fileName, SheetLimits limits)
    {
        if (content.Length > limits.MaximumFileBytes)
        {
            throw FileRefusedException.TooLarge($"it is larger than {limits.MaximumFileBytes / (1024 * 1024)} MB");
        }

        if (FileContent.Recognise(content) == FileContentKind.Text)
        {
            return new(fileName, content, null, [CsvSheet.Of(fileName, () => Rewound(content), limits)]);
        }

        var archive = SheetArchive.Open(content, limits);
        try
        {
            return new(fileName, content, archive, SheetArchive.Sheets(archive, limits));
        }
        catch
        {
            archive.Dispose();
            throw;
        }
    }

    private static UnownedStream Rewound(Stream content)
    {
        content.Position = 0;
        return new(content);
    }
}
