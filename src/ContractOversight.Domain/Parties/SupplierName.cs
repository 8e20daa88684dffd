using System.Globalization;
using System.Text;

namespace ContractOversight.Domain.Parties;

/// <summary>How two spellings of one supplier's name are recognised as the same.</summary>
public static class SupplierName
{
    private static readonly Dictionary<string, string> LegalForms = new(StringComparer.Ordinal)
    {
        ["limited"] = "ltd",
        ["company"] = "co",
        ["incorporated"] = "inc",
        ["and"] = "&",
    };

    /// <summary>
    /// Lower case, accents and punctuation removed, white space single, and the long spelling of a legal form shortened,
    /// so that "Acme  Services Limited." and "ACME SERVICES LTD" fold alike.
    /// </summary>
    /// <param name="name">Any name; never null.</param>
    /// <returns>The folded name; empty when the name holds no letter or digit. Never throws.</returns>
    public static string Fold(string name)
    {
        var plain = new StringBuilder(name.Length);
        foreach (var character in name.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(character) || character == '&')
            {
                plain.Append(char.ToLowerInvariant(character));
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark
                && character is not ('\'' or '’' or '.'))
            {
                plain.Append(' ');
            }
        }

        var words = plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(word => LegalForms.GetValueOrDefault(word, word));
        return string.Join(' ', words);
    }
}
