namespace ContractOversight.Web.Verbs;

/// <summary>What a verb tells the script that called it.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>Failed; nothing was written.</summary>
    public const int Failed = 1;

    /// <summary>Done, but some rows were refused and are listed.</summary>
    public const int SomeRefused = 2;
}
