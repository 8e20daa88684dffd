using ContractOversight.Domain.Contracts;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace ContractOversight.Web.Features.Contracts;

/// <summary>A form for one section of an agreement.</summary>
internal interface ISectionForm
{
    Revision Revision { get; }
}

/// <summary>Fills a section's form and puts what was typed into the agreement; <see cref="SaveContract"/> does the saving.</summary>
internal interface ISection<TForm>
    where TForm : class, ISectionForm
{
    AgreementSection Section { get; }

    /// <summary>The form as the register has it.</summary>
    Task<TForm> FillAsync(Contract contract, CancellationToken cancel);

    /// <summary>Adds what the form offers but does not send back, such as lists to choose from.</summary>
    Task OfferAsync(Contract contract, TForm form, CancellationToken cancel);

    /// <summary>Changes the agreement as the form says, or adds to the problems and changes nothing that matters.</summary>
    Task ApplyAsync(Contract contract, TForm form, ModelStateDictionary problems, CancellationToken cancel);
}

/// <summary>What stands around a section's form.</summary>
internal sealed record SectionFrame(int Id, string Reference, string Title, AgreementKind Kind, AgreementSection Section, bool NeedsReason, string? OtherChange)
{
    public const string Key = "frame";

    public bool Has(AgreementField field) => AgreementFields.Has(Kind, field);

    public string Address => ContractWords.AddressOf(Id, Section);
}
