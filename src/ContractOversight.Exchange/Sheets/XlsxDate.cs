namespace ContractOversight.Exchange.Sheets;

/// <summary>Turns a spreadsheet's day number into a day.</summary>
internal static class XlsxDate
{
    private const int DaysBetweenSystems = 1462;
    private const double LastDay = 2_958_466;

    /// <summary>The moment, or null where the number is no day a spreadsheet shows: below 1, the invented 29 February 1900, or after 9999.</summary>
    public static DateTime? FromSerial(double serial, bool is1904)
    {
        var day = is1904 ? serial + DaysBetweenSystems : serial;
        if (double.IsNaN(day) || day < 1 || day >= LastDay || Math.Floor(day) == 60)
        {
            return null;
        }

        // The 1900 system counts a 29 February 1900 that never was, so days before it are one later.
        var epoch = day < 60 ? new DateTime(1899, 12, 31) : new DateTime(1899, 12, 30);
        return epoch.AddDays(Math.Floor(day)).AddSeconds(Math.Min(86399, Math.Round((day - Math.Floor(day)) * 86400)));
    }
}
