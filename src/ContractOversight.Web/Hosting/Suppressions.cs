using System.Diagnostics.CodeAnalysis;

[assembly: SuppressMessage(
    "Naming",
    "CA1716:Identifiers should not match keywords",
    Scope = "namespace",
    Target = "~N:ContractOversight.Web.Features.Shared.Components",
    Justification = "Tag helpers have to be public, the folder is called Shared as MVC calls it, and no Visual Basic reads this assembly.")]
