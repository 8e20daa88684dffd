using System.Security.Cryptography;

namespace ContractOversight.Web.SignIn;

/// <summary>A password made by the register, to be handed over once and read out without doubt.</summary>
internal static class GeneratedPassword
{
    private const int Length = 20;
    private const string EasilyToldApart = "abcdefghjkmnpqrstuvwxyz23456789";

    public static string Create() => RandomNumberGenerator.GetString(EasilyToldApart, Length);
}
