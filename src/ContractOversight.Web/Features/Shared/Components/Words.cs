using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text;

namespace ContractOversight.Web.Features.Shared.Components;

/// <summary>The words for a name in the code: ‘NextReviewDue’ is ‘Next review due’.</summary>
internal static class Words
{
    /// <summary>The unit at the end of an amount's name is for programmers: ‘ValuePence’ is ‘Value’.</summary>
    public static string OfProperty(string name) => Of(name.Length > 5 && name.EndsWith("Pence", StringComparison.Ordinal) ? name[..^5] : name);

    public static string Of(string name)
    {
        var words = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            var startsWord = i > 0 && char.IsUpper(name[i]) && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            if (startsWord)
            {
                words.Append(' ');
            }

            var isAcronym = (i + 1 < name.Length && char.IsUpper(name[i + 1])) || (i > 0 && char.IsUpper(name[i - 1]));
            words.Append(i > 0 && !isAcronym ? char.ToLowerInvariant(name[i]) : name[i]);
        }

        return words.ToString();
    }

    /// <summary>The words for an enum's value: its display name where it has one, otherwise its own name.</summary>
    public static string Of(Enum value)
    {
        var name = value.ToString();

        return value.GetType().GetField(name)?.GetCustomAttribute<DisplayAttribute>()?.GetName() ?? Of(name);
    }
}
