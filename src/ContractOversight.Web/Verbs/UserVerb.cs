using System.CommandLine;
using ContractOversight.Data.People;
using ContractOversight.Web.SignIn;

namespace ContractOversight.Web.Verbs;

internal static class UserVerb
{
    private const string PasswordVariable = "CONTRACTOVERSIGHT_PASSWORD";

    public static Command Create()
    {
        var email = new Argument<string>("EMAIL") { Description = "E-mail address to sign in with." };
        var role = new Option<string>("--role") { Description = "What the person may do.", Required = true, HelpName = "ROLE" };
        role.AcceptOnlyFromAmong([.. OversightRoles.All]);
        var office = new Option<string?>("--office") { Description = "Code of the office; an administrator needs none.", HelpName = "CODE" };
        var name = new Option<string?>("--name") { Description = "Name shown on pages; the e-mail address when left out.", HelpName = "NAME" };
        var add = new Command(
            "add",
            $"Add a person. The password is read from the environment variable {PasswordVariable}, or made up and printed once.")
        {
            email, role, office, name,
        };
        add.SetAction((parsed, cancel) => VerbHost.RunAsync(
            (services, stop) => AddAsync(
                services, parsed.GetValue(email)!, parsed.GetValue(name), parsed.GetValue(role)!, parsed.GetValue(office), stop),
            cancel));
        return new Command("user", "People who sign in.") { add };
    }

    private static async Task<int> AddAsync(
        IServiceProvider services, string email, string? name, string role, string? officeCode, CancellationToken cancel)
    {
        if (officeCode is null && role != OversightRoles.Administrator)
        {
            throw new VerbRefusedException($"A person with the role {role} belongs to an office. Say which with --office CODE.");
        }

        var office = officeCode is null ? null : await VerbHost.OfficeAsync(services, officeCode, cancel);
        var given = Environment.GetEnvironmentVariable(PasswordVariable);
        var password = given ?? GeneratedPassword.Create();
        var problems = await services.GetRequiredService<Accounts>().AddAsync(
            new OversightUser { UserName = email, Email = email, EmailConfirmed = true, DisplayName = name ?? email, OfficeId = office?.Id },
            password, role);
        if (problems.Count > 0)
        {
            throw new VerbRefusedException(string.Join(Environment.NewLine, problems));
        }

        Console.WriteLine(given is null
            ? $"Added {email} as {role}. Password (shown only now): {password}"
            : $"Added {email} as {role}.");
        return ExitCode.Done;
    }
}
