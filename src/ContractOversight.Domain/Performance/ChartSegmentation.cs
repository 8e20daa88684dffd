namespace ContractOversight.Domain.Performance;

/// <summary>Gives each row of a chart the number of the segment it belongs to.</summary>
internal static class ChartSegmentation
{
    /// <summary>Numbers the rows, which are in order of day; leaves missing rows out first where the options say so.</summary>
    internal static int[] Number(ref ChartReading[] rows, ChartOptions options)
    {
        if (options.LeavesMissingOut)
        {
            rows = Array.FindAll(rows, static row => row.Value is { } value && double.IsFinite(value));
        }

        var numbers = new int[rows.Length];
        if (options.Rebases.Count == 0)
        {
            return numbers;
        }

        var rebases = options.Rebases.Distinct().Order().ToArray();
        var (next, number) = (0, 0);
        for (var i = 0; i < rows.Length; i++)
        {
            var starts = false;
            for (; next < rebases.Length && rebases[next] <= rows[i].On; next++)
            {
                starts |= rebases[next] == rows[i].On || options.LeavesMissingOut;
            }

            number += starts ? 1 : 0;
            numbers[i] = number;
        }

        return numbers;
    }
}
