using System.Globalization;

namespace ContractOversight.Domain.Contracts;

/// <summary>Recognises light touch services by their CPV codes.</summary>
/// <remarks>
/// Procurement Regulations 2024 (SI 2024/692) Sch.1 Tables 1 and 2, read whole in the copy of key PR24 on
/// 23 November 2026. Runs of codes that the Schedule lists without a gap are kept as a first and a last code. Legal, prison
/// and security services that PA23 Sch.2 exempts are not light touch; the regime selector asks about exemption first. A
/// contract of several codes needs a person to say what its main purpose is.
/// </remarks>
public static class LightTouchCodes
{
    private const int CodeLength = 8;

    private static readonly (int First, int Last)[] Table1 =
    [
        (50116510, 50116510), (55100000, 55410000), (55510000, 55524000), (64000000, 64000000), (64100000, 64116000),
        (64122000, 64122000), (71550000, 71550000), (75000000, 75131000), (75200000, 75252000), (75300000, 75340000),
        (79100000, 79140000), (79430000, 79430000), (79611000, 79611000), (79622000, 79622000), (79624000, 79625000),
        (79700000, 79723000), (79950000, 79956000), (79995000, 79995200), (80000000, 80660000), (85000000, 85323000),
        (92000000, 92700000), (98000000, 98000000), (98113100, 98113100), (98120000, 98133110), (98200000, 98200000),
        (98500000, 98500000), (98513000, 98514000), (98900000, 98910000),
    ];

    /// <summary>Light touch only inside a defence and security contract.</summary>
    private static readonly (int First, int Last)[] Table2 =
    [
        (63000000, 63122000), (63500000, 63524000), (63700000, 63734000), (79600000, 79610000), (79612000, 79613000),
        (79620000, 79621000), (79623000, 79623000), (79630000, 79631000), (79634000, 79635000), (98340000, 98341100),
        (98361000, 98361000), (98510000, 98512000),
    ];

    /// <summary>
    /// True when the Schedule lists the code, false when it does not. Null when the text is not a CPV code, and when the
    /// code is broader than a listed one (79000000, business services, takes in legal services), which proves nothing.
    /// </summary>
    /// <param name="cpv">Eight digits, with or without a hyphen and check digit.</param>
    /// <param name="isDefenceAndSecurity">True lets in Table 2, which serves defence and security contracts only.</param>
    public static bool? IsListed(string cpv, bool isDefenceAndSecurity = false)
    {
        ArgumentNullException.ThrowIfNull(cpv);
        var digits = cpv.Trim().Split('-')[0];
        if (digits.Length != CodeLength || !digits.All(char.IsAsciiDigit))
        {
            return null;
        }

        var listed = isDefenceAndSecurity ? Table1.Concat(Table2) : Table1;
        var code = int.Parse(digits, CultureInfo.InvariantCulture);
        if (listed.Any(r => code >= r.First && code <= r.Last))
        {
            return true;
        }

        var stem = digits.TrimEnd('0');
        var lastBelow = int.Parse(stem.PadRight(CodeLength, '9'), CultureInfo.InvariantCulture);
        return listed.Any(r => r.First > code && r.First <= lastBelow) ? null : false;
    }

    /// <summary>True when every code is listed, false when none is; null without codes, or when they differ, because a person must then say.</summary>
    public static bool? Recognise(IReadOnlyList<string> cpvCodes, bool isDefenceAndSecurity = false)
    {
        ArgumentNullException.ThrowIfNull(cpvCodes);
        var answers = cpvCodes.Select(c => IsListed(c, isDefenceAndSecurity)).Distinct().ToArray();
        return answers is [{ } only] ? only : null;
    }
}
