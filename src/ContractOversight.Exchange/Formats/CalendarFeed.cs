using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace ContractOversight.Exchange.Formats;

/// <summary>Writes days to remember as an iCalendar feed (RFC 5545).</summary>
public static class CalendarFeed
{
    /// <summary>Media type of the feed.</summary>
    public const string MediaType = "text/calendar; charset=utf-8";

    /// <summary>The feed in the order given. The same entries give the same bytes.</summary>
    /// <param name="name">The calendar's name, as calendar programs show it.</param>
    /// <param name="entries">Days to remember.</param>
    public static byte[] Write(string name, IEnumerable<CalendarEntry> entries)
    {
        var calendar = new Calendar { ProductId = "-//ContractOversight//Contract register//EN" };
        calendar.AddProperty("X-WR-CALNAME", name);
        foreach (var entry in entries)
        {
            calendar.Events.Add(new CalendarEvent
            {
                Uid = entry.Id,
                Summary = entry.Title,
                Description = entry.Description,
                Url = entry.Address,
                Start = new CalDateTime(entry.Day),
                End = new CalDateTime(entry.Day.AddDays(1)),
                DtStamp = new CalDateTime(DateTime.SpecifyKind(entry.ChangedAt, DateTimeKind.Utc)),
                Transparency = TransparencyType.Transparent,
            });
        }

        return Encoding.UTF8.GetBytes(new CalendarSerializer().SerializeToString(calendar) ?? string.Empty);
    }
}
