using ContractOversight.Domain.Publication;

namespace ContractOversight.Jobs.Publication;

/// <summary>What every public file says about itself.</summary>
public static class PublicNotes
{
    public const string ManyOffices = "The offices of Police and Crime Commissioners that publish in this register";

    public static TableNotes For(string what, string publisher, DateOnly asOf, DateOnly producedOn) => new()
    {
        What = what,
        Publisher = publisher,
        Source = "Open Contracting releases published from the contract register; an empty cell means not known or withheld",
        AsOf = asOf,
        ProducedOn = producedOn,
    };
}
