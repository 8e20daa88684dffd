namespace ContractOversight.Web.Tests.Features;

/// <summary>What a person types, with one answer changed.</summary>
internal static class Typed
{
    public static Dictionary<string, string> With(this Dictionary<string, string> typed, string field, string value) =>
        new(typed) { [field] = value };
}
