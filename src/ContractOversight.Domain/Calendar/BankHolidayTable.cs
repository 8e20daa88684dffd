namespace ContractOversight.Domain.Calendar;

internal static class BankHolidayTable
{
    private const UkNations NotScotland = UkNations.EnglandAndWales | UkNations.NorthernIreland;

    public static IReadOnlyList<BankHoliday> Rows { get; } =
    [
        new(new DateOnly(2025, 1, 1), UkNations.All),
        new(new DateOnly(2025, 1, 2), UkNations.Scotland),
        new(new DateOnly(2025, 3, 17), UkNations.NorthernIreland),
        new(new DateOnly(2025, 4, 18), UkNations.All),
        new(new DateOnly(2025, 4, 21), NotScotland),
        new(new DateOnly(2025, 5, 5), UkNations.All),
        new(new DateOnly(2025, 5, 26), UkNations.All),
        new(new DateOnly(2025, 7, 14), UkNations.NorthernIreland),
        new(new DateOnly(2025, 8, 4), UkNations.Scotland),
        new(new DateOnly(2025, 8, 25), NotScotland),
        new(new DateOnly(2025, 12, 1), UkNations.Scotland),
        new(new DateOnly(2025, 12, 25), UkNations.All),
        new(new DateOnly(2025, 12, 26), UkNations.All),

        new(new DateOnly(2026, 1, 1), UkNations.All),
        new(new DateOnly(2026, 1, 2), UkNations.Scotland),
        new(new DateOnly(2026, 3, 17), UkNations.NorthernIreland),
        new(new DateOnly(2026, 4, 3), UkNations.All),
        new(new DateOnly(2026, 4, 6), NotScotland),
        new(new DateOnly(2026, 5, 4), UkNations.All),
        new(new DateOnly(2026, 5, 25), UkNations.All),
        new(new DateOnly(2026, 6, 15), UkNations.Scotland),
        new(new DateOnly(2026, 7, 13), UkNations.NorthernIreland),
        new(new DateOnly(2026, 8, 3), UkNations.Scotland),
        new(new DateOnly(2026, 8, 31), NotScotland),
        new(new DateOnly(2026, 11, 30), UkNations.Scotland),
        new(new DateOnly(2026, 12, 25), UkNations.All),
        new(new DateOnly(2026, 12, 28), UkNations.All),

        new(new DateOnly(2027, 1, 1), UkNations.All),
        new(new DateOnly(2027, 1, 4), UkNations.Scotland),
        new(new DateOnly(2027, 3, 17), UkNations.NorthernIreland),
        new(new DateOnly(2027, 3, 26), UkNations.All),
        new(new DateOnly(2027, 3, 29), NotScotland),
        new(new DateOnly(2027, 5, 3), UkNations.All),
        new(new DateOnly(2027, 5, 31), UkNations.All),
        new(new DateOnly(2027, 7, 12), UkNations.NorthernIreland),
        new(new DateOnly(2027, 8, 2), UkNations.Scotland),
        new(new DateOnly(2027, 8, 30), NotScotland),
        new(new DateOnly(2027, 11, 30), UkNations.Scotland),
        new(new DateOnly(2027, 12, 27), UkNations.All),
        new(new DateOnly(2027, 12, 28), UkNations.All),

        new(new DateOnly(2028, 1, 3), UkNations.All),
        new(new DateOnly(2028, 1, 4), UkNations.Scotland),
        new(new DateOnly(2028, 3, 17), UkNations.NorthernIreland),
        new(new DateOnly(2028, 4, 14), UkNations.All),
        new(new DateOnly(2028, 4, 17), NotScotland),
        new(new DateOnly(2028, 5, 1), UkNations.All),
        new(new DateOnly(2028, 5, 29), UkNations.All),
        new(new DateOnly(2028, 7, 12), UkNations.NorthernIreland),
        new(new DateOnly(2028, 8, 7), UkNations.Scotland),
        new(new DateOnly(2028, 8, 28), NotScotland),
        new(new DateOnly(2028, 11, 30), UkNations.Scotland),
        new(new DateOnly(2028, 12, 25), UkNations.All),
        new(new DateOnly(2028, 12, 26), UkNations.All),
    ];
}
