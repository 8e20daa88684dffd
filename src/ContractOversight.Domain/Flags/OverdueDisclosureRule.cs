using ContractOversight.Domain.Publication;

namespace ContractOversight.Domain.Flags;

/// <summary>Something that had to be published about an agreement was not published by its day.</summary>
public sealed class OverdueDisclosureRule : IOversightRule
{
    /// <inheritdoc />
    public string Code => "overdue-disclosure";

    /// <inheritdoc />
    public string Title => "Disclosure overdue";

    /// <inheritdoc />
    public IEnumerable<Finding> Check(ContractFacts facts, Tolerances tolerances, DateOnly today)
    {
        foreach (var disclosure in facts.Disclosures)
        {
            if (disclosure is { PublishedOn: null, Due: { } due } && due < today)
            {
                yield return new Finding(
                    Code, Subject(disclosure), Severity.Urgent,
                    $"“{Wording.Short(disclosure.What)}” was to be published by {Wording.Day(due)} and is {Wording.Days(today.DayNumber - due.DayNumber)} late.",
                    due, Since: due.AddDays(1));
            }
        }
    }

    /// <inheritdoc />
    public string Cleared(ContractFacts facts, Flag flag) =>
        facts.Disclosures.FirstOrDefault(disclosure => Subject(disclosure) == flag.SubjectKey) switch
        {
            { PublishedOn: { } on, PublishedAt: { } at } => $"It was published on {Wording.Day(on)} at {at}.",
            { PublishedOn: { } on } => $"It was published on {Wording.Day(on)}.",
            { Due: { } due } => $"It is now due on {Wording.Day(due)}; it is not published.",
            _ => "It is no longer owed by a certain day.",
        };

    private static string Subject(Disclosure disclosure) => $"disclosure:{disclosure.Id}";
}
