using System.CommandLine;
using System.Text.RegularExpressions;
using ContractOversight.Data;
using ContractOversight.Domain.Parties;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Verbs;

internal static partial class OfficeVerb
{
    public static Command Create()
    {
        var code = new Argument<string>("CODE") { Description = "Short lower-case code for addresses and commands, for instance northmere." };
        var name = new Option<string>("--name") { Description = "The name the public knows the office by.", Required = true, HelpName = "NAME" };
        var add = new Command("add", "Add an office.") { code, name };
        add.SetAction((parsed, cancel) => VerbHost.RunAsync(
            (services, stop) => AddAsync(services, parsed.GetValue(code)!, parsed.GetValue(name)!, stop), cancel));
        return new Command("office", "Offices that keep this register.") { add };
    }

    private static async Task<int> AddAsync(IServiceProvider services, string code, string name, CancellationToken cancel)
    {
        if (!CodeShape().IsMatch(code) || code.Length > Office.CodeMaxLength)
        {
            throw new VerbRefusedException($"An office's code is 2 to {Office.CodeMaxLength} lower-case letters, digits and hyphens, beginning with a letter. “{code}” is not.");
        }

        var db = services.GetRequiredService<OversightDbContext>();
        if (await db.Offices.AnyAsync(office => office.Code == code, cancel))
        {
            throw new VerbRefusedException($"There is already an office with the code “{code}”.");
        }

        db.Offices.Add(new Office { Code = code, Name = name });
        await db.SaveChangesAsync(cancel);
        Console.WriteLine($"Added the office {code} ({name}).");
        return ExitCode.Done;
    }

    [GeneratedRegex("^[a-z][a-z0-9-]+$")]
    private static partial Regex CodeShape();
}
