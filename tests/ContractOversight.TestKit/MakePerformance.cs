using ContractOversight.Domain.Performance;

namespace ContractOversight.TestKit;

public static partial class Make
{
    public static Kpi Kpi(int contractId, string? code = null, string name = "Calls answered within 20 seconds", int id = 0, DateOnly? stoppedOn = null) =>
        new() { Id = id, ContractId = contractId, Code = code ?? $"K{Next()}", Name = name, StoppedOn = stoppedOn };

    /// <summary>Target 95 %, floor 90 %, monthly, due ten working days after the month's end.</summary>
    public static KpiVersion KpiVersion(
        int kpiId, KpiDirection direction = KpiDirection.HigherIsBetter, double? target = 95, double? floor = 90, double? upperTarget = null,
        ReportingFrequency frequency = ReportingFrequency.Monthly, DateOnly? inForceFrom = null, int dueWorkingDays = 10, string unit = "%") => new()
        {
            KpiId = kpiId,
            InForceFrom = inForceFrom ?? new DateOnly(2026, 1, 1),
            Direction = direction,
            Unit = unit,
            Target = target,
            UpperTarget = upperTarget,
            Floor = floor,
            Frequency = frequency,
            DueWorkingDays = dueWorkingDays,
            RecordedAt = Noon,
            RecordedById = "tester",
        };

    public static KpiReading Reading(
        int kpiId, DateOnly periodStart, double? value, int revision = 1, ReadingStatus status = ReadingStatus.Final,
        EvidenceGrade? evidence = EvidenceGrade.SupplierReported, DateTime? receivedAt = null, bool isCurrent = true) => new()
        {
            KpiId = kpiId,
            PeriodStart = periodStart,
            Revision = revision,
            Value = value,
            Status = status,
            Evidence = evidence,
            ReceivedAt = receivedAt ?? periodStart.AddMonths(1).AddDays(4).ToDateTime(new TimeOnly(9, 0), DateTimeKind.Utc),
            RecordedById = "tester",
            IsCurrent = isCurrent,
        };
}
