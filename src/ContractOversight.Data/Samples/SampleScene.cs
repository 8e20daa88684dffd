namespace ContractOversight.Data.Samples;

/// <summary>When and among whom the sample takes place: every day in it is counted from today, so that it never grows old.</summary>
/// <param name="Today">The day the sample is loaded.</param>
/// <param name="OfficeId">The made-up office.</param>
/// <param name="People">Sign-in ids of the people of the office, by e-mail address.</param>
internal sealed record SampleScene(DateOnly Today, int OfficeId, IReadOnlyDictionary<string, string> People)
{
    private static readonly TimeOnly Morning = new(9, 30);

    public string Officer => People["officer@northmere.example"];

    public string SecondOfficer => People["second.officer@northmere.example"];

    public string ThirdOfficer => People["third.officer@northmere.example"];

    public string Commissioner => People["commissioner@northmere.example"];

    public string Leaver => People[SampleOffice.Leaver];

    /// <summary>A day in the month that lies so many months from this one; a day beyond the month's end is its last day.</summary>
    public DateOnly Day(int months, int day = 1)
    {
        var first = new DateOnly(Today.Year, Today.Month, 1).AddMonths(months);
        return first.AddDays(Math.Min(day, DateTime.DaysInMonth(first.Year, first.Month)) - 1);
    }

    /// <summary>The same day, or today where that day is yet to come: nothing can have been done in the future.</summary>
    public DateOnly DayDone(int months, int day = 1) => Day(months, day) is var then && then > Today ? Today : then;

    public static DateTime At(DateOnly day) => day.ToDateTime(Morning, DateTimeKind.Utc);
}
