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
        var written = heading.Normalize(NormalizationForm.FormKD);
        for (var i = 0; i < written.Length; i++)
        {
            var character = written[i];
            if (!char.IsAsciiLetterOrDigit(character))
            {
                Part(words);
                before = ' ';
                continue;
            }

            var endsRunOfCapitals = char.IsAsciiLetterUpper(before) && i + 1 < written.Length && char.IsAsciiLetterLower(written[i + 1]);
            if (char.IsAsciiLetterUpper(character) && (char.IsAsciiLetterLower(before) || endsRunOfCapitals))
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
