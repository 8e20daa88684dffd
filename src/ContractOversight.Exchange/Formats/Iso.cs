using System.Globalization;

namespace ContractOversight.Exchange.Formats;

/// <summary>Days and moments in ISO 8601, whatever the culture of the machine.</summary>
internal static class Iso
{
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Instant(DateTime instant) => instant.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
