namespace ContractOversight.Domain.Performance;

/// <summary>The everyday word for one measurement period.</summary>
internal static class PeriodWord
{
    internal static string Of(ReportingFrequency frequency) => frequency switch
    {
        ReportingFrequency.Monthly => "month",
        ReportingFrequency.Quarterly => "quarter",
        _ => "year",
    };
}
