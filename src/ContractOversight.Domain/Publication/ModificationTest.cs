using ContractOversight.Domain.Contracts;

namespace ContractOversight.Domain.Publication;

/// <summary>The tests of PA23 ss.74 and 75 on one modification.</summary>
/// <remarks>PA23 ss.74 and 75, key PA23 in docs/law-sources.md. Limits are inclusive: exactly 10 % is within. Decreases count like increases.</remarks>
public static class ModificationTest
{
    /// <summary>Largest change without a notice, in percent, for goods and services and for the term.</summary>
    public const int LimitPercent = 10;

    /// <summary>Largest change of value without a notice, in percent, for works.</summary>
    public const int WorksLimitPercent = 15;

    /// <summary>Whether a contract change notice (UK10) is owed under s.75, the contract being one to which s.75 applies.</summary>
    /// <param name="modification">The modification judged.</param>
    /// <param name="earlier">Earlier ones of the same contract that had no notice of their own, oldest first.</param>
    /// <param name="subject">What the contract mainly buys; works have their own limit. Null when not recorded.</param>
    /// <param name="reading">Cautious or literal.</param>
    public static Applicability NoticeOwed(
        ModificationFacts modification, IReadOnlyList<ModificationFacts> earlier, ContractSubject? subject, ModificationReading reading)
    {
        ArgumentNullException.ThrowIfNull(modification);
        ArgumentNullException.ThrowIfNull(earlier);
        if (modification.IsNovation)
        {
            return Applicability.Yes;
        }

        var alone = Exceeds(modification, subject, reading);
        if (alone.Applies != false || earlier.Count == 0)
        {
            return alone;
        }

        return Exceeds(Together([.. earlier, modification]), subject, reading).Applies == false
            ? alone
            : Applicability.Must(
                modification.CouldHaveBeenMadeWithEarlier,
                "UK10 does not apply: the change is within the limits and could not reasonably have been made with an earlier one (s.75(4))",
                "whether it could reasonably have been made together with an earlier modification, since together they exceed the limits (s.75(4))");
    }

    /// <summary>True when the modification is substantial (s.74(3)): term by more than 10 %, scope, or economic balance. Null when a fact is missing.</summary>
    public static bool? IsSubstantial(ModificationFacts modification)
    {
        ArgumentNullException.ThrowIfNull(modification);
        bool?[] tests = [TermExceeds(modification), modification.ChangesScope, modification.FavoursSupplier];
        return tests.Contains(true) ? true : tests.Contains(null) ? null : false;
    }

    /// <summary>
    /// True when it is a below-threshold modification (s.74(4)): value within 10 % (works 15 %), all such modifications
    /// together below the threshold, and scope not materially changed. Null when a fact is missing.
    /// </summary>
    /// <param name="modification">The modification judged.</param>
    /// <param name="earlierSuchPence">Net sum of the value changes of earlier below-threshold modifications, pence (s.74(6)).</param>
    /// <param name="thresholdPence">The threshold of the contract's kind, pence including VAT.</param>
    /// <param name="subject">What the contract mainly buys; null when not recorded.</param>
    public static bool? IsBelowThreshold(ModificationFacts modification, long earlierSuchPence, long thresholdPence, ContractSubject? subject)
    {
        ArgumentNullException.ThrowIfNull(modification);
        bool?[] tests =
        [
            !ValueExceeds(modification, subject),
            modification.ValueChangePence is { } change ? earlierSuchPence + change < thresholdPence : null,
            !modification.ChangesScope,
        ];
        return tests.Contains(false) ? false : tests.Contains(null) ? null : true;
    }

    /// <summary>
    /// Whether the Act permits the modification without a new procurement (s.74(1)). Not to be asked about a light touch
    /// contract, which s.74(2) lets the office modify freely. Modifications that could reasonably have been made together
    /// (s.74(7)) are not grouped here; put them in as one.
    /// </summary>
    /// <param name="modification">The modification judged.</param>
    /// <param name="isBelowThreshold">Answer of <see cref="IsBelowThreshold"/>.</param>
    public static Applicability Permitted(ModificationFacts modification, bool? isBelowThreshold)
    {
        ArgumentNullException.ThrowIfNull(modification);
        var substantial = IsSubstantial(modification);
        if (!string.IsNullOrWhiteSpace(modification.Schedule8Ground) || isBelowThreshold == true || substantial == false)
        {
            return Applicability.Yes;
        }

        return substantial is null || isBelowThreshold is null
            ? Applicability.CannotTell("whether the change is substantial or below the threshold (s.74(3), (4))")
            : Applicability.No("No footing is recorded: the change is substantial, exceeds the below-threshold limits and names no ground of Schedule 8 (s.74(1))");
    }

    private static Applicability Exceeds(ModificationFacts modification, ContractSubject? subject, ModificationReading reading)
    {
        var (value, term) = (ValueExceeds(modification, subject), TermExceeds(modification));
        var owed = reading == ModificationReading.Cautious
            ? value == true || term == true ? true : value is null || term is null ? null : false
            : value == false || term == false ? false : value is null || term is null ? null : (bool?)true;
        return Applicability.Must(
            owed,
            "UK10 does not apply: the change of value and of term is within the limits (s.75(2))",
            value is null ? "the value before the change and the change of value, and what the contract buys" : "the maximum term on award and the change of term");
    }

    private static bool? ValueExceeds(ModificationFacts m, ContractSubject? subject)
    {
        if (m is not { ValueBeforePence: { } before, ValueChangePence: { } change })
        {
            return null;
        }

        var exceedsLow = Over(change, before, LimitPercent);
        var exceedsHigh = Over(change, before, WorksLimitPercent);
        return subject switch
        {
            ContractSubject.Works => exceedsHigh,
            null when exceedsLow != exceedsHigh => null,
            _ => exceedsLow,
        };
    }

    private static bool? TermExceeds(ModificationFacts m) => m switch
    {
        { TermChangeDays: 0 } => false,
        { TermChangeDays: { } change, MaximumTermDays: { } max } => Over(change, max, LimitPercent),
        _ => null,
    };

    private static bool Over(long change, long whole, int percent) => (Int128)Math.Abs(change) * 100 > (Int128)whole * percent;

    private static ModificationFacts Together(ModificationFacts[] all) => all[0] with
    {
        ValueChangePence = all.Aggregate((long?)0, (sum, m) => sum + m.ValueChangePence),
        TermChangeDays = all.Aggregate((int?)0, (sum, m) => sum + m.TermChangeDays),
    };
}
