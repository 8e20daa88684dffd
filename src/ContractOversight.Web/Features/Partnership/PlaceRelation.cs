using System.ComponentModel.DataAnnotations;
using ContractOversight.Data;
using ContractOversight.Data.People;
using ContractOversight.Domain.Calendar;
using ContractOversight.Domain.Partnership;
using ContractOversight.Web.Features.Shared;
using ContractOversight.Web.Features.Shared.Components;

namespace ContractOversight.Web.Features.Partnership;

internal sealed class PlaceRelationForm
{
    [Required(ErrorMessage = "Select whose view it is")]
    [Display(Name = "Whose view is it?")]
    public RelationSide? Side { get; set; }

    [Required(ErrorMessage = "Enter the role of whoever placed it")]
    [StringLength(RelationPlacing.TextMaxLength)]
    [Display(Name = "Who placed it", Description = "The role, not the name. For example, ‘Contract manager’.")]
    public string? PlacedBy { get; set; }

    [Required(ErrorMessage = "Enter the day for which it is true")]
    [Display(Name = "Day for which it is true")]
    public DateOnly? PlacedOn { get; set; }

    /// <summary>One place for each dimension, in the order of <see cref="RelationEnds.All"/>; null where nobody said.</summary>
    public List<PlaceEntry> Places { get; set; } = [];

    [StringLength(RelationPlacing.TextMaxLength)]
    [Display(Name = "Anything to add")]
    public string? Note { get; set; }

    public PlaceRelationForm WithPlaces()
    {
        while (Places.Count < RelationEnds.All.Count)
        {
            Places.Add(new PlaceEntry());
        }

        return this;
    }
}

internal sealed class PlaceEntry
{
    [Range(RelationPlacing.Lowest, RelationPlacing.Highest, ErrorMessage = "Select a place between 1 and 5")]
    public int? Place { get; set; }

    public static IReadOnlyList<Choice> Choices(RelationEnds ends) =>
    [
        new("1", $"1: {ends.Contract}"), new("2", "2"), new("3", "3: half-way"), new("4", "4"), new("5", $"5: {ends.Partnership}"),
    ];
}

/// <summary>Records where one side places the arrangement; earlier placings stay as they were.</summary>
internal sealed class PlaceRelation(OversightDbContext db, Actor actor, UkClock clock)
{
    public async Task<IReadOnlyList<FormProblem>> RunAsync(int contractId, PlaceRelationForm form, CancellationToken cancel)
    {
        if (form.PlacedOn > clock.Today)
        {
            return [new(nameof(form.PlacedOn), "The day must be today or in the past")];
        }

        if (form.Places.All(entry => entry.Place is null))
        {
            return [new("Places[0].Place", "Place the arrangement in at least one dimension")];
        }

        int? In(RelationDimension dimension) => form.Places.ElementAtOrDefault((int)dimension)?.Place;
        db.RelationPlacings.Add(new RelationPlacing
        {
            ContractId = contractId,
            Side = form.Side!.Value,
            PlacedOn = form.PlacedOn!.Value,
            PlacedBy = form.PlacedBy!.Trim(),
            Form = In(RelationDimension.Form),
            Norms = In(RelationDimension.Norms),
            Medium = In(RelationDimension.Medium),
            Culture = In(RelationDimension.Culture),
            Dependence = In(RelationDimension.Dependence),
            Accountability = In(RelationDimension.Accountability),
            Conflict = In(RelationDimension.Conflict),
            Note = string.IsNullOrWhiteSpace(form.Note) ? null : form.Note.Trim(),
            RecordedAt = clock.UtcNow,
            RecordedById = actor.Id,
        });
        await db.SaveChangesAsync(cancel);
        return [];
    }
}
