using System.IO.Compression;

namespace ContractOversight.Exchange.Sheets;

/// <summary>A ZIP from outside: a workbook, or CSV files.</summary>
internal static class SheetArchive
{
    public static ZipArchive Open(Stream content, SheetLimits limits)
    {
        ZipArchive archive;
        try
        {
            archive = new(content, ZipArchiveMode.Read, leaveOpen: true);
            _ = archive.Entries.Count;
        }
        catch (Exception fault) when (fault is InvalidDataException or EndOfStreamException or IOException or ArgumentException)
        {
            throw FileRefusedException.Damaged(fault);
        }

        return archive.Entries.Count <= limits.MaximumEntries
            ? archive
            : throw FileRefusedException.TooLarge($"it holds more than {limits.MaximumEntries} parts");
    }

    public static IReadOnlyList<Sheet> Sheets(ZipArchive archive, SheetLimits limits)
    {
        if (archive.Entries.Any(entry => entry.FullName.Equals("EncryptedPackage", StringComparison.OrdinalIgnoreCase) || entry.IsEncrypted))
        {
            throw new FileRefusedException(FileRefusalReason.Protected, "The file is protected by a password. Remove the password, then send it again.");
        }

        if (archive.Entries.Any(entry => IsPart(entry, "[Content_Types].xml")))
        {
            return XlsxWorkbook.Sheets(archive, limits);
        }

        var texts = archive.Entries.Where(IsCsv).ToList();
        if (texts.Count == 0)
        {
            throw new FileRefusedException(
                FileRefusalReason.NotASheet,
                "The ZIP file holds no CSV file. Send an Excel workbook (.xlsx), a CSV file, or a ZIP of CSV files.");
        }

        RefuseBomb(texts, limits);
        return [.. texts.Select(entry => CsvSheet.Of(entry.Name, () => Inflated(entry, limits), limits))];
    }

    /// <summary>Reads a part to its end, so that a bomb or a broken part is refused before anything is taken from it.</summary>
    public static void RefuseBomb(IEnumerable<ZipArchiveEntry> entries, SheetLimits limits)
    {
        var left = limits.MaximumInflatedBytes;
        var buffer = new byte[131072];
        foreach (var entry in entries)
        {
            using var part = Inflated(entry, limits with { MaximumInflatedBytes = left });
            while (part.Read(buffer) > 0)
            {
            }

            left -= part.Position;
        }
    }

    public static LimitedStream Inflated(ZipArchiveEntry entry, SheetLimits limits)
    {
        try
        {
            return new(entry.Open(), limits.MaximumInflatedBytes);
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException or NotSupportedException)
        {
            throw FileRefusedException.Damaged(fault);
        }
    }

    public static bool IsPart(ZipArchiveEntry entry, string name) =>
        entry.FullName.Replace('\\', '/').TrimStart('/').Equals(name, StringComparison.OrdinalIgnoreCase);

    private static bool IsCsv(ZipArchiveEntry entry)
    {
        var isData = entry.Name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase)
            || entry.Name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase)
            || entry.Name.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase);
        return isData && !entry.FullName.Contains("__MACOSX", StringComparison.Ordinal) && !entry.Name.StartsWith('.');
    }
}
