using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace ContractOversight.Web.Features.Shared;

/// <summary>Tries to save what was typed and puts each problem beside its field.</summary>
internal static class FormAttempt
{
    /// <summary>True when it was saved. The fields of the form are named "Form." and then the field, as the views write them.</summary>
    public static async Task<bool> SaveAsync(ModelStateDictionary state, Func<Task<IReadOnlyList<FormProblem>>> save)
    {
        if (state.IsValid)
        {
            foreach (var problem in await save())
            {
                state.AddModelError("Form." + problem.Field, problem.Sentence);
            }
        }

        return state.IsValid;
    }
}
