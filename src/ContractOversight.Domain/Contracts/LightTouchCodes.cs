namespace ContractOversight.Domain.Contracts;

/// <summary>Recognises light touch services by their CPV codes.</summary>
/// <remarks>
/// PR24 Sch.1 Table 1, the rows that concern policing (law.md 2.4). It is an extract, so a code that is not on it proves
/// nothing, and a contract of several codes needs a person to say what its main purpose is.
/// </remarks>
public static class LightTouchCodes
{
    private static readonly (int First, int Last)[] Table1 =
    [
        (55520000, 55520000), (75130000, 75130000), (75231200, 75231200), (75231220, 75231220), (75231240, 75231240),
        (75240000, 75240000), (75241100, 75241100), (75242110, 75242110), (79100000, 79100000), (79700000, 79700000),
        (79711000, 79711000), (79713000, 79715000), (79720000, 79720000), (80500000, 80500000), (85000000, 85323000),
        (92222000, 92222000),
    ];

    private static readonly int[] DefenceAndSecurityOnly = [79620000, 79631000];

    /// <summary>True when the code is on the list; false when it is not, which proves nothing; null when it is not a CPV code.</summary>
    /// <param name="cpv">Eight digits, with or without a hyphen and check digit.</param>
    /// <param name="isDefenceAndSecurity">True lets in Table 2, which serves defence and security contracts only.</param>
    public static bool? IsListed(string cpv, bool isDefenceAndSecurity = false)
    {
        ArgumentNullException.ThrowIfNull(cpv);
        var digits = cpv.Trim().Split('-')[0];
        if (digits.Length != 8 || !digits.All(char.IsAsciiDigit))
        {
            return null;
        }

        var code = int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
        return Table1.Any(r => code >= r.First && code <= r.Last) || (isDefenceAndSecurity && DefenceAndSecurityOnly.Contains(code));
    }

    /// <summary>True when every code is on the list; null in every other case, because a person must then say.</summary>
    public static bool? Recognise(IReadOnlyList<string> cpvCodes, bool isDefenceAndSecurity = false)
    {
        ArgumentNullException.ThrowIfNull(cpvCodes);
        return cpvCodes.Count > 0 && cpvCodes.All(c => IsListed(c, isDefenceAndSecurity) == true) ? true : null;
    }
}
