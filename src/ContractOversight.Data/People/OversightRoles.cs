namespace ContractOversight.Data.People;

/// <summary>The roles a person can have; the names are stored and never reused.</summary>
public static class OversightRoles
{
    public const string Officer = "officer";
    public const string Commissioner = "commissioner";
    public const string Administrator = "administrator";

    public static IReadOnlyList<string> All { get; } = [Officer, Commissioner, Administrator];
}
