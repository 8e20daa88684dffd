using ContractOversight.Data;
using ContractOversight.Domain.Contracts;
using ContractOversight.Domain.Partnership;
using ContractOversight.Web.Features.Contracts;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Powers;

/// <summary>What private staff do here, which powers that needs, who gave them, and on what principles.</summary>
internal sealed record PowersPage(
    ContractHeader Header, DateOnly Today, DateOnly DayOfNeed, string PublicLine, IReadOnlyList<string> Blocks,
    IReadOnlyList<ActivityRow> Activities, IReadOnlyList<AssessmentRow> Assessments, IReadOnlyList<string> PrinciplesLacking)
{
    public bool HasDesignations => Activities.Any(activity => activity.Designations.Count > 0);
}

internal sealed record ActivityRow(int Id, string What, PoliceRole Role, DateOnly? EndedOn, string? WhyNot, IReadOnlyList<DesignationRow> Designations)
{
    public bool TakesDesignations => Role is PoliceRole.DesignatedPowers or PoliceRole.AccreditedScheme;
}

internal sealed record DesignationRow(Designation Designation, string State, string Colour, IReadOnlyList<string> Missing);

internal sealed record AssessmentRow(PrinciplesAssessment Assessment, string? SignedBy);

internal sealed class PowersQuery(OversightDbContext db)
{
    public async Task<PowersPage> LoadAsync(ContractHeader header, DateOnly today, CancellationToken cancel)
    {
        var contract = await db.Contracts.AsNoTracking().SingleAsync(row => row.Id == header.Id, cancel);
        var activities = await db.OutsourcedActivities.AsNoTracking().Where(row => row.ContractId == header.Id).OrderBy(row => row.Id).ToListAsync(cancel);
        var designations = await db.Designations.AsNoTracking().Where(row => row.ContractId == header.Id)
            .OrderByDescending(row => row.GivenOn).ThenByDescending(row => row.Id).ToListAsync(cancel);
        var assessments = await db.PrinciplesAssessments.AsNoTracking().Where(row => row.ContractId == header.Id)
            .OrderByDescending(row => row.Edition)
            .Select(row => new AssessmentRow(row, db.Users.Where(user => user.Id == row.SignedById).Select(user => user.DisplayName).FirstOrDefault()))
            .ToListAsync(cancel);
        var extensions = await db.ExtensionOptions.CountAsync(row => row.ContractId == header.Id && row.State == ExtensionOptionState.Taken, cancel);
        var day = PowersCheck.DayOfNeed(contract, today);
        return new PowersPage(
            header, today, day, PublicPowersLine.For(activities, designations, day),
            PowersCheck.ApprovalBlocks(contract, activities, designations, today),
            [.. activities.Select(activity => new ActivityRow(
                activity.Id, activity.What, activity.Role, activity.EndedOn,
                activity.GoesOnAt(day) ? PowersCheck.WhyNot(activity, designations, day) : null,
                [.. designations.Where(row => row.ActivityId == activity.Id).Select(row => Row(row, day))]))],
            assessments,
            PrinciplesCheck.Lacking([.. assessments.Select(row => row.Assessment)], extensions));
    }

    private static DesignationRow Row(Designation designation, DateOnly day)
    {
        var missing = PowersCheck.MissingFrom(designation, day);
        var (state, colour) = designation switch
        {
            { WithdrawnOn: { } on } when on <= day => ("Withdrawn", "grey"),
            { ExpiresOn: { } last } when last < day => ("Ran out", "red"),
            { GivenOn: var from } when from > day => ("Not yet in force", "blue"),
            _ when missing.Count > 0 => ("Incomplete", "orange"),
            _ => ("In force", "green"),
        };
        return new DesignationRow(designation, state, colour, missing);
    }
}
