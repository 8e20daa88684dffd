namespace ContractOversight.Domain.Contracts;

/// <summary>The term of a recorded agreement, read by <see cref="TermModel"/>.</summary>
public static class ContractTerm
{
    /// <summary>Where an agreement stands in its term on one day.</summary>
    /// <param name="contract">The agreement. Its recorded end already holds every extension taken and every variation, so the reading starts from it; only where it is missing are the initial end and the options taken added up.</param>
    /// <param name="options">Its extension options, in order.</param>
    /// <param name="today">The UK day to read it on.</param>
    /// <returns>The reading; facts that are missing are listed in it.</returns>
    /// <exception cref="TermInvalidException">The recorded term contradicts itself.</exception>
    public static TermReading On(Contract contract, IReadOnlyList<ExtensionOption> options, DateOnly today)
    {
        var left = contract.EndsOn is null ? options : [.. options.Where(option => option.State != ExtensionOptionState.Taken)];
        return TermModel.Read(
            new TermFacts
            {
                StartsOn = contract.StartsOn,
                InitialEndsOn = contract.EndsOn ?? contract.InitialEndsOn,
                Renewal = contract.Renewal,
                TacitMonths = contract.TacitRenewalMonths,
                NoticeMonths = contract.NoticePeriodMonths,
                NoticeGivenOn = contract.NoticeGivenOn,
                TerminatedOn = contract.TerminatedOn,
                Options = [.. left.Select(option => new TermOption(option.Months, option.State, option.DecideBy))],
            },
            today);
    }
}
