using ContractOversight.Domain.Calendar;

namespace ContractOversight.Domain.Contracts;

/// <summary>Reads a stored agreement's term.</summary>
public static class ContractTerm
{
    /// <summary>
    /// What the term model has to know. The recorded end of the term in force is taken as it is, since variations move it
    /// as well as options; options already taken are part of it and are not counted again.
    /// </summary>
    public static TermFacts Facts(Contract contract, IEnumerable<ExtensionOption> options)
    {
        ArgumentNullException.ThrowIfNull(contract);
        var ordered = options.OrderBy(option => option.Ordinal).ToList();
        return new TermFacts
        {
            StartsOn = contract.StartsOn,
            InitialEndsOn = contract.EndsOn ?? EndWithOptions(contract.InitialEndsOn, ordered),
            Renewal = AgreementFields.Has(contract.Kind, AgreementField.Renewal) ? contract.Renewal : RenewalType.None,
            TacitMonths = contract.TacitRenewalMonths,
            NoticeMonths = contract.NoticePeriodMonths,
            NoticeGivenOn = contract.NoticeGivenOn,
            TerminatedOn = contract.TerminatedOn,
            Options = [.. ordered.Where(option => option.State != ExtensionOptionState.Taken)
                .Select(option => new TermOption(option.Months, option.State, option.DecideBy))],
        };
    }

    /// <summary>Where an agreement stands in its term on one day; facts that are missing are listed in the reading.</summary>
    /// <exception cref="TermInvalidException">The recorded term contradicts itself.</exception>
    public static TermReading On(Contract contract, IEnumerable<ExtensionOption> options, DateOnly today) =>
        TermModel.Read(Facts(contract, options), today);

    /// <summary>The last day of the initial term moved on by every option taken; null when the initial end is not known.</summary>
    public static DateOnly? EndWithOptions(DateOnly? initialEndsOn, IEnumerable<ExtensionOption> options) =>
        initialEndsOn is not { } initial
            ? null
            : options.Where(option => option.State == ExtensionOptionState.Taken)
                .Aggregate(initial, (end, option) => MonthArithmetic.ExtendTerm(end, option.Months));
}
