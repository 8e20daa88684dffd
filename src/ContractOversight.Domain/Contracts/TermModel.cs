using ContractOversight.Domain.Calendar;

namespace ContractOversight.Domain.Contracts;

/// <summary>Works out what a contract's term is on a given day: initial term, options, tacit renewal and notice.</summary>
public static class TermModel
{
    /// <summary>Reads the term as of <paramref name="today"/>. Never throws for missing facts; they are listed.</summary>
    /// <exception cref="TermInvalidException">The initial end lies before the start, or an option or renewal is shorter than a month.</exception>
    public static TermReading Read(TermFacts facts, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(facts);
        Check(facts);
        if (facts.InitialEndsOn is not { } initialEnd)
        {
            return new TermReading
            {
                Status = StatusWithoutEnd(
                facts,
                today),
                Options = facts.Options,
                ExpiresOn = facts.TerminatedOn,
                Missing = MissingFrom(facts)
            };
        }

        var contracted = facts.Options.Where(o => o.State == ExtensionOptionState.Taken)
            .Aggregate(initialEnd, (end, option) => MonthArithmetic.ExtendTerm(end, option.Months));
        var (rolled, renewals) = Roll(facts, contracted, today);
        var expires = facts.TerminatedOn is { } ended && ended < rolled ? ended : rolled;
        var options = facts.Options.Select(o => AsOf(o, contracted, today)).ToArray();
        var status = StatusOf(facts, expires, today);
        return new TermReading
        {
            Status = status,
            ContractedEnd = contracted,
            ExpiresOn = expires,
            LatestPossibleEnd = facts.TerminatedOn is null ? WithOpenOptions(rolled, options) : expires,
            NoticeDue = facts.NoticeMonths is { } months ? MonthArithmetic.Add(expires, -months) : null,
            TacitRenewals = renewals,
            Options = options,
            EndedWithOptionUnused = status == TermStatus.Expired && facts.Options.Any(o => o.State is ExtensionOptionState.Open or ExtensionOptionState.Lapsed),
            Missing = MissingFrom(facts),
        };
    }

    private static (DateOnly End, int Renewals) Roll(TermFacts facts, DateOnly end, DateOnly today)
    {
        var renewals = 0;
        while (facts.Renewal == RenewalType.Tacit && facts.TacitMonths is { } months && end < today && !NoticeStops(facts, end))
        {
            end = MonthArithmetic.ExtendTerm(end, months);
            renewals++;
        }

        return (end, renewals);
    }

    /// <summary>Late notice does not stop the renewal at hand; it stops the next one.</summary>
    private static bool NoticeStops(TermFacts facts, DateOnly end) =>
        facts.TerminatedOn is { } ended && ended <= end
        || facts.NoticeGivenOn is { } given && given <= MonthArithmetic.Add(end, -(facts.NoticeMonths ?? 0));

    private static TermOption AsOf(TermOption option, DateOnly end, DateOnly today) =>
        option.State == ExtensionOptionState.Open && today > (option.DecideBy ?? end)
            ? option with { State = ExtensionOptionState.Lapsed }
            : option;

    private static DateOnly WithOpenOptions(DateOnly end, IEnumerable<TermOption> options) => options
        .Where(o => o.State == ExtensionOptionState.Open)
        .Aggregate(end, (last, option) => MonthArithmetic.ExtendTerm(last, option.Months));

    private static TermStatus StatusOf(TermFacts facts, DateOnly expires, DateOnly today)
    {
        if (today > expires)
        {
            return facts.TerminatedOn is not null ? TermStatus.Terminated : TermStatus.Expired;
        }

        return facts.StartsOn switch
        {
            null => TermStatus.Unknown,
            { } start when today < start => TermStatus.Planned,
            _ => TermStatus.Live,
        };
    }

    private static TermStatus StatusWithoutEnd(TermFacts facts, DateOnly today)
    {
        if (facts.TerminatedOn is { } ended && today > ended)
        {
            return TermStatus.Terminated;
        }

        return facts.StartsOn is { } start && today < start ? TermStatus.Planned : TermStatus.Unknown;
    }

    private static List<string> MissingFrom(TermFacts facts)
    {
        List<(bool Missing, string What)> all =
        [
            (facts.StartsOn is null, "the first day of the term"),
            (facts.InitialEndsOn is null, "the last day of the initial term"),
            (facts.Renewal == RenewalType.Unknown, "what happens at the end (nothing, an option, or automatic renewal)"),
            (facts.Renewal == RenewalType.Tacit && facts.TacitMonths is null, "the length of each automatic renewal"),
            (facts.NoticeMonths is null, "the notice period"),
        ];
        return [.. all.Where(m => m.Missing).Select(m => m.What)];
    }

    private static void Check(TermFacts facts)
    {
        if (facts.InitialEndsOn < facts.StartsOn)
        {
            throw new TermInvalidException("The term ends before it starts.");
        }

        if (facts.TacitMonths < 1 || facts.NoticeMonths < 0 || facts.Options.Any(o => o.Months < 1))
        {
            throw new TermInvalidException("An option or a renewal must last at least one month, and notice cannot be negative.");
        }
    }
}
