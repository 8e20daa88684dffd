using ContractOversight.Domain.Flags;
using ContractOversight.Jobs;

namespace ContractOversight.Web.Features.Flags;

/// <summary>Flags in a table, as several pages show them.</summary>
internal sealed record FlagTable(string Caption, IReadOnlyList<FlagRow> Rows, LastChecked LastChecked)
{
    /// <summary>The colour of a severity's tag; the word says the same.</summary>
    public static string ColourOf(Severity severity) => severity switch
    {
        Severity.Urgent => "red",
        Severity.Act => "orange",
        _ => "grey",
    };
}
