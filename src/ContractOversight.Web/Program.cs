using ContractOversight.Web.Verbs;

return await CommandLine.RunAsync(args);

/// <summary>Named so that tests can start the same program.</summary>
internal sealed partial class Program;
