using ContractOversight.Data.People;
using Microsoft.AspNetCore.Authorization;

namespace ContractOversight.Web.SignIn;

/// <summary>Who may do what; every endpoint names one of these.</summary>
internal static class Policies
{
    /// <summary>Anybody at all, signed in or not.</summary>
    public const string Anyone = "anyone";

    /// <summary>Anybody who has signed in.</summary>
    public const string SignedIn = "signed-in";

    /// <summary>Officers and commissioners of an office: read everything the office keeps.</summary>
    public const string ReadOffice = "read-office";

    /// <summary>Officers of an office: change the office's records.</summary>
    public const string WriteOffice = "write-office";

    /// <summary>Commissioners: write their own notes and questions.</summary>
    public const string AskQuestions = "ask-questions";

    /// <summary>Administrators: people, offices, jobs and the audit trail.</summary>
    public const string Administer = "administer";

    public static void Configure(AuthorizationOptions options)
    {
        options.AddPolicy(Anyone, policy => policy.RequireAssertion(_ => true));
        options.AddPolicy(SignedIn, policy => policy.RequireAuthenticatedUser());
        options.AddPolicy(ReadOffice, policy => policy.RequireRole(OversightRoles.Officer, OversightRoles.Commissioner).RequireClaim(OfficeClaims.OfficeId));
        options.AddPolicy(WriteOffice, policy => policy.RequireRole(OversightRoles.Officer).RequireClaim(OfficeClaims.OfficeId));
        options.AddPolicy(AskQuestions, policy => policy.RequireRole(OversightRoles.Commissioner).RequireClaim(OfficeClaims.OfficeId));
        options.AddPolicy(Administer, policy => policy.RequireRole(OversightRoles.Administrator));

        // An endpoint that forgot to name its policy is closed to everybody.
        options.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAssertion(_ => false).Build();
    }
}
