using ContractOversight.Domain.Calendar;

namespace ContractOversight.Domain.Publication.SpecifiedInformation;

/// <summary>What the Order wants published soon after an election and then reviewed at a fixed interval.</summary>
internal static class ElectionReview
{
    public static Obligation Judge(DutyCard card, OfficeDutyFacts facts, int months, DateOnly today)
    {
        var last = facts.Done.LastDoneOn(card, today);
        var election = facts.Events.Where(e => e.Kind == DutyEventKind.Election && e.On <= today).Select(e => (DateOnly?)e.On).Max();
        return election is { } held && (last is null || last < held)
            ? Judged.Soon(card, facts.OfficeKey, Applicability.Yes, held, facts.LocalTargetWorkingDays, null, today)
            : Judged.Again(
                card,
                facts.OfficeKey,
                Applicability.Yes,
                last,
                null,
                on => MonthArithmetic.Add(on, months),
                "the day of the last election or of the last review",
                today,
                isLocal: false);
    }
}
