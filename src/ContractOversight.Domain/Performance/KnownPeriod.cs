namespace ContractOversight.Domain.Performance;

/// <summary>One period as it was known on the day of the evaluation.</summary>
internal struct KnownPeriod
{
    internal DateOnly Start;
    internal DateOnly LastDay;
    internal KpiTerms Terms;
    internal int Segment;
    internal PeriodStatus Status;
    internal KpiReturn? Return;
    internal DateOnly? FirstReceivedOn;
}
