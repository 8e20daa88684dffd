using System.IO.Compression;
using System.Xml;

namespace ContractOversight.Exchange.Sheets;

/// <summary>Opens a part of a workbook as XML with nothing fetched and no document type allowed.</summary>
internal static class XlsxXml
{
    public static XmlReader Open(ZipArchiveEntry entry, SheetLimits limits)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CloseInput = true,
            MaxCharactersInDocument = limits.MaximumInflatedBytes,
        };
        return XmlReader.Create(SheetArchive.Inflated(entry, limits), settings);
    }

    /// <summary>Reads the next node and turns what XML says of a broken part into a refusal.</summary>
    public static bool Advance(XmlReader reader)
    {
        try
        {
            return reader.Read();
        }
        catch (XmlException fault) when (fault.Message.Contains("DTD", StringComparison.Ordinal))
        {
            throw new FileRefusedException(
                FileRefusalReason.Unsafe,
                "The workbook contains a document type declaration, which no spreadsheet program writes and which can be used to attack a server. Copy the rows into a new workbook and send that.",
                fault);
        }
        catch (XmlException fault)
        {
            throw FileRefusedException.Damaged(fault);
        }
    }

    /// <summary>The text inside the element that the reader stands on, which ends up on its closing tag.</summary>
    public static string TextWithin(XmlReader reader, int maximumCharacters)
    {
        if (reader.IsEmptyElement)
        {
            return "";
        }

        var depth = reader.Depth;
        var text = "";
        while (Advance(reader) && reader.Depth > depth)
        {
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA)
            {
                text = text.Length == 0 ? reader.Value : text + reader.Value;
                if (text.Length > maximumCharacters)
                {
                    throw FileRefusedException.TooLarge($"a cell has more than {maximumCharacters:N0} characters");
                }
            }
        }

        return text;
    }
}
