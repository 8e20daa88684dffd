using System.ComponentModel.DataAnnotations;
using ContractOversight.Web.Features.Shared.Components;

namespace ContractOversight.Web.Features.Shared.Gallery;

/// <summary>One property of each kind that a form can ask for.</summary>
internal sealed class GalleryForm
{
    [Required]
    [StringLength(40)]
    [Display(Name = "Contract title", Description = "As it stands in the signed contract")]
    public string? Title { get; set; }

    [StringLength(200)]
    public string? Description { get; set; }

    [Pounds]
    [Required]
    [Display(Name = "Value")]
    public long? ValuePence { get; set; }

    [Percent]
    [Display(Name = "Social value weight")]
    public double? SocialValueWeight { get; set; }

    [Range(0, 50)]
    public int? BidsReceived { get; set; }

    [Required]
    [Display(Name = "Start date", Description = "For example, 27 3 2026")]
    public DateOnly? StartsOn { get; set; }

    [Required]
    [Display(Name = "Tier")]
    public GalleryTier? Tier { get; set; }

    [Required(ErrorMessage = "Select a procurement route")]
    [Display(Name = "Procurement route")]
    public string? Route { get; set; }

    [Display(Name = "Name of the framework")]
    [StringLength(20)]
    public string? FrameworkName { get; set; }

    [Required(ErrorMessage = "Select yes if the contract can be extended")]
    [Display(Name = "Can the contract be extended?")]
    public bool? CanBeExtended { get; set; }

    [MinLength(1, ErrorMessage = "Select at least one place where the service is given")]
    [Display(Name = "Where the service is given")]
    public List<string> Places { get; set; } = [];

    [Range(typeof(bool), "true", "true", ErrorMessage = "Confirm that you have checked the record")]
    [Display(Name = "I have checked this record against the signed contract")]
    public bool IsChecked { get; set; }

    [Display(Name = "Signed contract")]
    public IFormFile? Document { get; set; }

    public static IReadOnlyList<Choice> Routes { get; } =
    [
        new("open", "Open procedure"),
        new("framework", "Call-off from a framework", "Someone else ran the competition"),
        new("direct", "Direct award"),
    ];

    public static IReadOnlyList<Choice> AllPlaces { get; } = [new("north", "North"), new("south", "South"), new("coast", "The coast")];

    public static GalleryForm Filled() => new()
    {
        Title = "Victim support",
        Description = "Help for victims of crime,\nfrom first contact to court.",
        ValuePence = 123_456_750,
        SocialValueWeight = 0.125,
        BidsReceived = 4,
        StartsOn = new DateOnly(2026, 4, 1),
        Tier = GalleryTier.Gold,
        Route = "framework",
        FrameworkName = "CCS RM6100",
        CanBeExtended = true,
        Places = ["north", "coast"],
    };
}

internal enum GalleryTier
{
    Gold,
    Silver,
    Bronze,

    [Display(Name = "Not yet decided")]
    Undecided,
}
