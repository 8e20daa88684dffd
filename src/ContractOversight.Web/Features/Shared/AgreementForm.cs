using ContractOversight.Web.Features.Contracts;

namespace ContractOversight.Web.Features.Shared;

/// <summary>A form together with the agreement it is for, and with what else it is about.</summary>
internal sealed record AgreementForm<TForm>(ContractHeader Header, TForm Form, string? About = null);

/// <summary>A field of a form and what is wrong with it.</summary>
internal sealed record FormProblem(string Field, string Sentence);
