using ContractOversight.Data.PublicCopy;

namespace ContractOversight.Web.Features.Public;

/// <summary>Published agreements in a table.</summary>
internal sealed record ContractRows(string Caption, IReadOnlyList<PublicContract> Rows, DateOnly Today);
