using System.Globalization;
using ContractOversight.Web.Tests.Site;

namespace ContractOversight.Web.Tests.Features.Powers;

/// <summary>An office with one custody agreement, one activity that needs powers, and its designation.</summary>
internal sealed record PowersPlace(int OfficeId, int ContractId, int ActivityId, int DesignationId)
{
    public string Address => $"/office/contracts/{ContractId}/powers";

    public static async Task<PowersPlace> MakeAsync(TestSite site)
    {
        var officeId = await site.AddOfficeAsync();
        var contractId = await AddContractAsync(site, officeId);
        return await site.InRegisterAsync(async db =>
        {
            var activity = Make.Activity(contractId);
            db.Add(activity);
            await db.SaveChangesAsync();
            var designation = Make.Designation(contractId, activity.Id);
            db.Add(designation);
            await db.SaveChangesAsync();
            return new PowersPlace(officeId, contractId, activity.Id, designation.Id);
        });
    }

    public static Task<int> AddContractAsync(TestSite site, int officeId) => site.InRegisterAsync(async db =>
    {
        var contract = Make.Contract(officeId, title: "Custody staffing");
        db.Add(contract);
        await db.SaveChangesAsync();
        return contract.Id;
    });

    public string PageOf(string pattern) => $"{Address}/{string.Format(CultureInfo.InvariantCulture, pattern, ActivityId, DesignationId)}";

    public static Dictionary<string, string> Complete() => new()
    {
        ["Form.Kind"] = "DetentionOfficer",
        ["Form.Powers"] = "Search and fingerprint in the custody suite",
        ["Form.PeopleCount"] = "12",
        ["Form.GivenOn.Day"] = "1",
        ["Form.GivenOn.Month"] = "9",
        ["Form.GivenOn.Year"] = "2026",
        ["Form.ExpiresOn.Day"] = "31",
        ["Form.ExpiresOn.Month"] = "8",
        ["Form.ExpiresOn.Year"] = "2028",
        ["Form.TrainingEvidence"] = "Custody course, certificates on file",
        ["Form.FitAndProperOn.Day"] = "20",
        ["Form.FitAndProperOn.Month"] = "8",
        ["Form.FitAndProperOn.Year"] = "2026",
        ["Form.FitAndProperBy"] = "Assistant chief constable",
        ["Form.ComplaintRoute"] = "Professional standards department",
    };

    public static Dictionary<string, string> Principles() => new()
    {
        ["Form.Occasion"] = "BeforeAward",
        ["Form.WhyOutsource"] = "Capacity",
        ["Form.WhatStays"] = "Every decision to detain",
        ["Form.Limits"] = "No force by private staff",
        ["Form.Legitimacy"] = "Uniforms tell staff apart",
        ["Form.IntegrityAndStandards"] = "Lay visitors",
        ["Form.Consultation"] = "The police and crime panel",
        ["Form.SignedAs"] = "Chief executive",
    };
}
