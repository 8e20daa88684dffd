using System.Globalization;

namespace ContractOversight.Domain.Performance;

/// <summary>The rating that the figures of a year propose, with the arithmetic shown; a named officer decides.</summary>
/// <param name="Word">The word proposed.</param>
/// <param name="Reasons">What decided it, then what lowered it, in order.</param>
/// <param name="Arithmetic">One sentence for each step, with its figures.</param>
/// <remarks>Assessment: section 71 of the Procurement Act 2023. Words: regulation 39(5) of the Procurement Regulations 2024.
/// The law sets no thresholds; those here are the office's proposal. Control charts never raise a rating.</remarks>
public sealed record RatingProposal(RatingWord Word, IReadOnlyList<RatingReason> Reasons, IReadOnlyList<string> Arithmetic)
{
    /// <summary>Proposes a rating; never throws.</summary>
    /// <param name="figures">The figures of the year.</param>
    /// <param name="terms">The terms in force at its end.</param>
    public static RatingProposal Of(RatingFigures figures, KpiTerms terms)
    {
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentNullException.ThrowIfNull(terms);
        var due = figures.DueAfterRelief;
        if (!terms.HasTarget)
        {
            return new(RatingWord.Other, [RatingReason.NoTarget], ["The KPI has no target to be rated against."]);
        }

        if (due <= 0 || figures.YearValue is not { } value || 2 * figures.Received < due)
        {
            return new(RatingWord.Other, [RatingReason.TooFewReturns], [Text($"{figures.Received} of {due} returns were received: fewer than half.")]);
        }

        var fromValue = PeriodRating.Of(terms, value);
        var draft = new Draft(fromValue.Word!.Value, Text($"The value of the year is {value:0.####}. {fromValue.Because}"));
        if (4 * figures.Met < 3 * figures.Received)
        {
            draft.NoBetterThan(RatingWord.ApproachingTarget, RatingReason.LowHitRate, Text($"{figures.Met} of {figures.Received} periods met the target: fewer than three quarters."));
        }

        if (figures.Received > 0 && 2 * figures.BeyondFloor >= figures.Received)
        {
            draft.NoBetterThan(RatingWord.Inadequate, RatingReason.HalfBeyondFloor, Text($"{figures.BeyondFloor} of {figures.Received} periods were worse than the floor: half or more."));
        }
        else if (4 * figures.BeyondFloor >= figures.Received)
        {
            draft.NoBetterThan(RatingWord.RequiresImprovement, RatingReason.QuarterBeyondFloor, Text($"{figures.BeyondFloor} of {figures.Received} periods were worse than the floor: a quarter or more."));
        }

        if (4 * (due - figures.Received) > due)
        {
            draft.NoBetterThan(RatingWord.RequiresImprovement, RatingReason.MissingReturns, Text($"{due - figures.Received} of {due} returns are missing: more than a quarter."));
        }

        if (figures.LevelAtEnd == SlippageLevel.Failing)
        {
            draft.NoBetterThan(RatingWord.RequiresImprovement, RatingReason.FailingAtEnd, "A case stood at the failing level at the end.");
        }

        return draft.Finish();
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private sealed class Draft(RatingWord word, string because)
    {
        private readonly List<RatingReason> _reasons = [RatingReason.YearValue];
        private readonly List<string> _arithmetic = [because];
        private RatingWord _word = word;

        internal void NoBetterThan(RatingWord worst, RatingReason reason, string sentence)
        {
            if (_word < worst)
            {
                _word = worst;
                _reasons.Add(reason);
                _arithmetic.Add($"{sentence} No better than “{worst.Name()}”.");
            }
        }

        internal RatingProposal Finish() => new(_word, _reasons, _arithmetic);
    }
}
