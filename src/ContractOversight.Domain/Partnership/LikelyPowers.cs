using ContractOversight.Domain.Contracts;

namespace ContractOversight.Domain.Partnership;

/// <summary>Tells from an agreement's own words that its provider's staff may need police powers, so that nobody forgets to say.</summary>
public static class LikelyPowers
{
    // CPV 75231200 and what lies below it: services for detaining people, prisons, and escorting prisoners.
    private const string DetentionCode = "752312";

    private static readonly string[] TellingWords = ["custody", "detention", "detainee", "escort", "prisoner"];

    /// <summary>Why powers are likely, as a sentence; null when nothing points to them. Never throws.</summary>
    /// <param name="contract">The agreement; its title, category and CPV code are read.</param>
    /// <remarks>The words are the office's own net, drawn wide; only collaborations, grants and income are let through.</remarks>
    public static string? Of(Contract contract)
    {
        if (contract.Kind is not (AgreementKind.Contract or AgreementKind.CallOff))
        {
            return null;
        }

        var word = TellingWords.FirstOrDefault(word => Says(contract.Title, word) || Says(contract.Category, word));
        if (word is not null)
        {
            return $"The title or category speaks of ‘{word}’, work that can need police powers.";
        }

        return contract.CpvCode?.StartsWith(DetentionCode, StringComparison.Ordinal) == true
            ? "The CPV code is one for detention or escort, work that can need police powers."
            : null;
    }

    private static bool Says(string? text, string word) => text?.Contains(word, StringComparison.OrdinalIgnoreCase) == true;
}
