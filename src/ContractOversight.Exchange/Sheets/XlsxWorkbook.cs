using System.IO.Compression;
using System.Xml;

namespace ContractOversight.Exchange.Sheets;

/// <summary>A workbook's parts: which sheets there are, where they lie, and what they share.</summary>
internal static class XlsxWorkbook
{
    public static IReadOnlyList<Sheet> Sheets(ZipArchive archive, SheetLimits limits)
    {
        var parts = Parts(archive);
        var workbook = parts.Keys.FirstOrDefault(name => name.EndsWith("/workbook.xml", StringComparison.OrdinalIgnoreCase) || name == "workbook.xml")
            ?? throw FileContent.NotASheet();
        var folder = workbook[..(workbook.LastIndexOf('/') + 1)];
        var targets = Targets(parts, folder, limits);
        var (named, is1904) = Named(parts[workbook], limits);
        var sheets = named
            .Where(sheet => targets.TryGetValue(sheet.Relation, out var target) && !target.Contains("chartsheet", StringComparison.OrdinalIgnoreCase))
            .Select(sheet => (sheet.Name, Part: parts.TryGetValue(targets[sheet.Relation], out var part) ? part : throw Missing(sheet.Name)))
            .ToList();
        if (sheets.Count == 0 || sheets.Count < named.Count(sheet => !targets.ContainsKey(sheet.Relation)) + 1)
        {
            throw FileRefusedException.Damaged();
        }

        SheetArchive.RefuseBomb(Read(parts, folder, sheets.Select(sheet => sheet.Part)), limits);
        var shared = new Lazy<XlsxShared>(() => XlsxShared.Read(parts, folder, is1904, limits), LazyThreadSafetyMode.None);
        _ = shared.Value;
        return [.. sheets.Select(sheet => new Sheet(sheet.Name, isText: false, () => new XlsxSheetReader(sheet.Part, shared.Value, limits).Rows(), is1904))];
    }

    private static FileRefusedException Missing(string sheet) => new(
        FileRefusalReason.Damaged,
        $"The workbook lists the sheet \"{sheet}\" but does not contain it. Open the workbook in a spreadsheet program, save it again and send the new copy.");

    private static Dictionary<string, ZipArchiveEntry> Parts(ZipArchive archive)
    {
        var parts = new Dictionary<string, ZipArchiveEntry>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in archive.Entries)
        {
            parts.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
        }

        return parts;
    }

    private static IEnumerable<ZipArchiveEntry> Read(Dictionary<string, ZipArchiveEntry> parts, string folder, IEnumerable<ZipArchiveEntry> sheets) =>
        sheets.Concat(new[] { folder + "sharedStrings.xml", folder + "styles.xml" }.Where(parts.ContainsKey).Select(name => parts[name]));

    private static Dictionary<string, string> Targets(Dictionary<string, ZipArchiveEntry> parts, string folder, SheetLimits limits)
    {
        var targets = new Dictionary<string, string>(StringComparer.Ordinal);
        if (!parts.TryGetValue(folder + "_rels/workbook.xml.rels", out var part))
        {
            throw FileRefusedException.Damaged();
        }

        using var reader = XlsxXml.Open(part, limits);
        while (XlsxXml.Advance(reader))
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "Relationship"
                && reader.GetAttribute("Id") is { } id && reader.GetAttribute("Target") is { } target)
            {
                targets[id] = target.StartsWith('/') ? target.TrimStart('/') : folder + target;
            }
        }

        return targets;
    }

    private static (List<(string Name, string Relation)> Sheets, bool Is1904) Named(ZipArchiveEntry workbook, SheetLimits limits)
    {
        List<(string, string)> sheets = [];
        var is1904 = false;
        using var reader = XlsxXml.Open(workbook, limits);
        while (XlsxXml.Advance(reader))
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (reader.LocalName == "workbookPr")
            {
                is1904 = reader.GetAttribute("date1904") is "1" or "true" or "on";
            }
            else if (reader.LocalName == "sheet")
            {
                sheets.Add((reader.GetAttribute("name") ?? "Sheet", RelationOf(reader)));
            }
        }

        return (sheets, is1904);
    }

    private static string RelationOf(XmlReader reader)
    {
        for (var i = 0; i < reader.AttributeCount; i++)
        {
            reader.MoveToAttribute(i);
            if (reader.LocalName == "id" && reader.NamespaceURI.EndsWith("/relationships", StringComparison.Ordinal))
            {
                var relation = reader.Value;
                reader.MoveToElement();
                return relation;
            }
        }

        reader.MoveToElement();
        return "";
    }
}
