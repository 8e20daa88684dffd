using ContractOversight.Exchange.Readings;
using ContractOversight.Exchange.Registers;
using ContractOversight.Exchange.Spend;

namespace ContractOversight.Exchange.Columns;

/// <summary>The names of the facts that a column can hold, as <see cref="MappingChoice"/> takes them; for a form on which a person corrects what was recognised.</summary>
public static class RecognisedFields
{
    /// <summary>The facts of a contract register, in the order in which they are recognised.</summary>
    public static IReadOnlyList<string> Register { get; } = NamesOf(RegisterFields.Set);

    /// <summary>The facts of a spend file, in the order in which they are recognised.</summary>
    public static IReadOnlyList<string> Spend { get; } = NamesOf(SpendFields.Set);

    /// <summary>The facts of a sheet of KPI readings, in the order in which they are recognised.</summary>
    public static IReadOnlyList<string> Readings { get; } = NamesOf(ReadingFields.Set);

    private static IReadOnlyList<string> NamesOf(FieldSet set) => [.. set.Fields.Select(field => field.Name)];
}
