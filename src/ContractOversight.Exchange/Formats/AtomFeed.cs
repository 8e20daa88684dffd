using System.Text;
using System.Xml;

namespace ContractOversight.Exchange.Formats;

/// <summary>Writes changes as an Atom feed (RFC 4287).</summary>
public static class AtomFeed
{
    /// <summary>Media type of the feed.</summary>
    public const string MediaType = "application/atom+xml; charset=utf-8";

    private const string Atom = "http://www.w3.org/2005/Atom";

    /// <summary>The feed in the order given. The same entries give the same bytes.</summary>
    /// <param name="title">The feed's title.</param>
    /// <param name="author">Who publishes it.</param>
    /// <param name="address">The feed's own address, which is also its id.</param>
    /// <param name="updatedAt">When the newest entry was published, in UTC; for an empty feed, when it was set up.</param>
    /// <param name="entries">Changes.</param>
    public static byte[] Write(string title, string author, Uri address, DateTime updatedAt, IEnumerable<FeedEntry> entries)
    {
        using var file = new MemoryStream();
        using (var xml = XmlWriter.Create(file, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n", CheckCharacters = true }))
        {
            xml.WriteStartElement("feed", Atom);
            xml.WriteElementString("id", Atom, address.AbsoluteUri);
            xml.WriteElementString("title", Atom, Clean(title));
            xml.WriteElementString("updated", Atom, Iso.Instant(updatedAt));
            xml.WriteStartElement("author", Atom);
            xml.WriteElementString("name", Atom, Clean(author));
            xml.WriteEndElement();
            WriteLink(xml, "self", address);
            foreach (var entry in entries)
            {
                WriteEntry(xml, entry);
            }

            xml.WriteEndElement();
        }

        return file.ToArray();
    }

    private static void WriteEntry(XmlWriter xml, FeedEntry entry)
    {
        xml.WriteStartElement("entry", Atom);
        xml.WriteElementString("id", Atom, entry.Id.AbsoluteUri);
        xml.WriteElementString("title", Atom, Clean(entry.Title));
        xml.WriteElementString("updated", Atom, Iso.Instant(entry.PublishedAt));
        WriteLink(xml, "alternate", entry.Address);
        xml.WriteElementString("summary", Atom, Clean(entry.Summary));
        xml.WriteEndElement();
    }

    private static void WriteLink(XmlWriter xml, string relation, Uri address)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address.AbsoluteUri);
        xml.WriteEndElement();
    }

    /// <summary>Takes out what XML cannot hold, so that one strange title does not stop the feed.</summary>
    private static string Clean(string text) => string.Concat(text.EnumerateRunes()
        .Where(rune => rune.Value is '\t' or '\n' or >= ' ' and not (0xFFFE or 0xFFFF)));
}
