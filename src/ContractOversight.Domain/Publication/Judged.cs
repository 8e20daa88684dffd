using System.Globalization;
using ContractOversight.Domain.Calendar;

namespace ContractOversight.Domain.Publication;

/// <summary>Turns an applicability, an event and a last day into an obligation, in one way for every duty.</summary>
internal static class Judged
{
    /// <summary>A duty owed by a last day after an event; null means that the event has not happened.</summary>
    public static Obligation After(
        DutyCard card,
        string subject,
        Applicability applies,
        DateOnly? eventOn,
        Func<DateOnly,
        DateOnly?> lastDay,
        DateOnly? doneOn,
        DateOnly today,
        bool isLocal = false)
    {
        if (Refused(card, subject, applies) is { } refused)
        {
            return refused;
        }

        if (eventOn is not { } happened || happened > today)
        {
            return doneOn is not null
                ? Make(card, subject, ObligationState.Done, $"Done on {Day(doneOn.Value)}.") with { DoneOn = doneOn }
                : Make(card, subject, ObligationState.NotYetDue, $"Not yet owed: {card.Trigger}.");
        }

        DateOnly? due;
        try
        {
            due = lastDay(happened);
        }
        catch (BankHolidaysMissingException missing)
        {
            return Make(card, subject, ObligationState.CannotTell, missing.Message) with { DoneOn = doneOn };
        }

        return ByDay(card, subject, due, doneOn, today, isLocal);
    }

    /// <summary>"As soon as practicable" after an event: the office's own target.</summary>
    public static Obligation Soon(DutyCard card, string subject, Applicability applies, DateOnly? eventOn, int targetDays, DateOnly? doneOn, DateOnly today) =>
        After(card, subject, applies, eventOn, on => LocalTarget.After(on, targetDays), doneOn, today, isLocal: true);

    /// <summary>A duty that must be done before something else happens, or on the same day.</summary>
    public static Obligation Before(
        DutyCard card,
        string subject,
        Applicability applies,
        string blocks,
        DateOnly? plannedOn,
        DateOnly? happenedOn,
        DateOnly? doneOn,
        DateOnly today)
    {
        if (Refused(card, subject, applies) is { } refused)
        {
            return refused;
        }

        var due = happenedOn ?? plannedOn;
        var judged = ByDay(card, subject, due, doneOn, today, isLocal: false) with { Blocks = blocks };
        return happenedOn is { } happened && doneOn is null && happened <= today
            ? judged with { State = ObligationState.Late, Reason = $"Should have been done before {blocks}, which happened on {Day(happened)}." }
            : doneOn is null && judged.State == ObligationState.Due
                ? judged with { Reason = $"Must be done before {blocks}." }
                : judged;
    }

    /// <summary>An obligation that something else stops from being done.</summary>
    public static Obligation Blocked(Obligation obligation, string by) =>
        obligation.State is ObligationState.Due or ObligationState.Late
            ? obligation with { State = ObligationState.Blocked, BlockedBy = by, Reason = $"Blocked by {by}. {obligation.Reason}" }
            : obligation;

    /// <summary>An obligation with a last day, or none, whose event has happened.</summary>
    public static Obligation ByDay(DutyCard card, string subject, DateOnly? due, DateOnly? doneOn, DateOnly today, bool isLocal)
    {
        var limit = isLocal ? "the office's target" : "the last lawful day";
        var (state, reason) = (doneOn, due) switch
        {
            ({ } done, { } last) when done > last => (ObligationState.Done, $"Done on {Day(done)}, after {limit}, {Day(last)}."),
            ({ } done, _) => (ObligationState.Done, $"Done on {Day(done)}."),
            (null, null) => (ObligationState.Due, $"Owed now. {card.Deadline}"),
            (null, { } last) when today > last => (ObligationState.Late, $"Not done by {limit}, {Day(last)}."),
            (null, { } last) => (ObligationState.Due, $"Owed by {limit}, {Day(last)}."),
        };
        return Make(card, subject, state, reason) with { Due = due, DoneOn = doneOn, IsLocalTarget = isLocal && due is not null };
    }

    /// <summary>One obligation for each event of a kind; one that says so where there is none, or where the duty does not apply.</summary>
    public static IReadOnlyList<Obligation> EachEvent(
        DutyCard card,
        string key,
        Applicability applies,
        IEnumerable<DutyEvent> events,
        DutyEventKind kind,
        Func<DutyEvent,
        string,
        Obligation> judge)
    {
        if (Refused(card, key, applies) is { } refused)
        {
            return [refused];
        }

        Obligation[] judged = [.. events.Where(e => e.Kind == kind).OrderBy(e => e.On).Select(e => judge(e, $"{key}/{e.Key}"))];
        return judged.Length > 0 ? judged : [Make(card, key, ObligationState.NotYetDue, $"Not yet owed: {card.Trigger}.")];
    }

    /// <summary>A duty that comes round so many months after it was last done, or after the day the clock first started.</summary>
    public static Obligation Again(
        DutyCard card,
        string key,
        Applicability applies,
        DateOnly? lastDoneOn,
        DateOnly? startOn,
        Func<DateOnly,
        DateOnly> next,
        string missing,
        DateOnly today,
        bool isLocal)
    {
        var known = Applicability.All(applies, Applicability.Must((lastDoneOn ?? startOn) is null ? null : true, "", missing));
        if (Refused(card, key, known) is { } refused)
        {
            return refused;
        }

        var judged = ByDay(card, key, next((lastDoneOn ?? startOn)!.Value), null, today, isLocal);
        return lastDoneOn is { } last ? judged with { Reason = $"Last done on {Day(last)}. {judged.Reason}" } : judged;
    }

    /// <summary>A standstill: the act waits until so many working days, counted from the notice, are over.</summary>
    public static Obligation Wait(DutyCard card, string key, Applicability applies, DateOnly? noticeOn, int days, DateOnly? actedOn, string act, DateOnly today)
    {
        var judged = After(card, key, applies, noticeOn, on => WorkingDays.Uk.LastDayBeginningWith(on, days), null, today) with { Blocks = act };
        if (judged.Due is not { } last)
        {
            return judged;
        }

        if (actedOn is { } acted)
        {
            return acted > last
                ? judged with { State = ObligationState.Done, DoneOn = last, Reason = $"The standstill ended on {Day(last)}; {act} followed on {Day(acted)}." }
                : judged with { State = ObligationState.Late, Reason = $"The standstill ran to {Day(last)}, but {act} happened on {Day(acted)}." };
        }

        return today > last
            ? judged with { State = ObligationState.Done, DoneOn = last, Reason = $"The standstill ended on {Day(last)}." }
            : judged with { State = ObligationState.Blocked, BlockedBy = "the standstill", Reason = $"{char.ToUpperInvariant(act[0])}{act[1..]} must wait until {Day(last.AddDays(1))}." };
    }

    public static Obligation? Refused(DutyCard card, string subject, Applicability applies) => applies.Applies switch
    {
        true => null,
        false => Make(card, subject, ObligationState.NotApplicable, $"{applies.Reason}."),
        null => Make(card, subject, ObligationState.CannotTell, $"Cannot tell: {applies.Reason} missing."),
    };

    public static Obligation Make(DutyCard card, string subject, ObligationState state, string reason) =>
        new() { DutyCode = card.Code, SubjectKey = subject, State = state, Reason = reason };

    public static DateOnly? DoneOn(this IEnumerable<DutyDone> done, DutyCard card, string key = "") =>
        done.Where(d => d.Code == card.Code && d.Key == key).Select(d => (DateOnly?)d.On).Min();

    public static DateOnly? LastDoneOn(this IEnumerable<DutyDone> done, DutyCard card, DateOnly today) =>
        done.Where(d => d.Code == card.Code && d.On <= today).Select(d => (DateOnly?)d.On).Max();

    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("en-GB"));
}
