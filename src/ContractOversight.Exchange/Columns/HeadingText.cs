using System.Globalization;
using System.Text;

namespace ContractOversight.Exchange.Columns;

/// <summary>Brings headings to one spelling: "BeneficiaryName", "beneficiary_name" and "* Beneficiary  Name: " are the same.</summary>
internal static class HeadingText
{
    public static string Plain(string heading)
    {
        var words = new StringBuilder(heading.Length + 8);
        var before = ' ';
        foreach (var character in heading.Normalize(NormalizationForm.FormKD))
        {
            if (!char.IsAsciiLetterOrDigit(character))
            {
                Part(words);
                before = ' ';
                continue;
            }

            if (char.IsAsciiLetterUpper(character) && char.IsAsciiLetterLower(before))
            {
                Part(words);
            }

            words.Append(char.ToLower(character, CultureInfo.InvariantCulture));
            before = character;
        }

        return words.ToString().Trim();
    }

    private static void Part(StringBuilder words)
    {
        if (words.Length > 0 && words[^1] != ' ')
        {
            words.Append(' ');
        }
    }
}
