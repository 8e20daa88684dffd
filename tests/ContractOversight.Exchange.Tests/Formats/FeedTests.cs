using System.Text;
using System.Xml.Linq;
using ContractOversight.Exchange.Formats;
using Ical.Net;

namespace ContractOversight.Exchange.Tests.Formats;

[TestClass]
public class FeedTests
{
    private static readonly DateTime At = new(2026, 9, 14, 8, 0, 0, DateTimeKind.Utc);

    [TestMethod]
    public void A_calendar_feed_is_read_back_with_whole_days()
    {
        var entry = new CalendarEntry("review-1@exampleshire", new(2026, 10, 25), "Review due: Victim support, £5", "Yearly; bring minutes", new Uri("https://example.org/1"), At);

        var feed = CalendarFeed.Write("Reviews", [entry]);

        var read = Calendar.Load(Encoding.UTF8.GetString(feed))!.Events.Single();
        Assert.AreEqual(entry.Title, read.Summary);
        Assert.AreEqual("review-1@exampleshire", read.Uid);
        Assert.IsFalse(read.Start!.HasTime);
        Assert.AreEqual(new DateOnly(2026, 10, 25), read.Start.Date);
        Assert.AreSequenceEqual(feed, CalendarFeed.Write("Reviews", [entry]));
    }

    [TestMethod]
    public void An_atom_feed_keeps_its_text_as_text()
    {
        var entry = new FeedEntry(new Uri("urn:release:1"), "<b>Changed</b> & \u0001raised", "£5 more", new Uri("https://example.org/1?a=1&b=2"), At);

        var feed = AtomFeed.Write("Changes", "PCC for Exampleshire", new Uri("https://example.org/feed.atom"), At, [entry]);

        XNamespace atom = "http://www.w3.org/2005/Atom";
        var root = XDocument.Parse(Encoding.UTF8.GetString(feed)).Root!;
        Assert.AreEqual("2026-09-14T08:00:00Z", root.Element(atom + "updated")!.Value);
        Assert.AreEqual("<b>Changed</b> & raised", root.Element(atom + "entry")!.Element(atom + "title")!.Value);
        Assert.AreEqual("https://example.org/1?a=1&b=2", root.Element(atom + "entry")!.Element(atom + "link")!.Attribute("href")!.Value);
    }
}
