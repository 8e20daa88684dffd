namespace ContractOversight.Domain.Publication;

/// <summary>Whether a duty applies, with the reason when it does not or when it cannot be told.</summary>
/// <param name="Applies">True or false; null when a fact is missing.</param>
/// <param name="Reason">The reason when it does not apply, or the missing fact; empty when it applies.</param>
public sealed record Applicability(bool? Applies, string Reason)
{
    /// <summary>The duty applies.</summary>
    public static Applicability Yes { get; } = new(true, "");

    /// <summary>The duty does not apply.</summary>
    /// <param name="reason">Why not, ending with the provision in brackets.</param>
    public static Applicability No(string reason) => new(false, reason);

    /// <summary>It cannot be told.</summary>
    /// <param name="missing">The fact that is missing, for instance "the date of signature".</param>
    public static Applicability CannotTell(string missing) => new(null, missing);

    /// <summary>A condition that must hold; null means that the fact is missing.</summary>
    public static Applicability Must(bool? holds, string otherwise, string missing) => holds switch
    {
        true => Yes,
        false => No(otherwise),
        null => CannotTell(missing),
    };

    /// <summary>All conditions together: one that fails settles it, even where another fact is missing.</summary>
    public static Applicability All(params ReadOnlySpan<Applicability> conditions)
    {
        Applicability? unknown = null;
        foreach (var condition in conditions)
        {
            if (condition.Applies == false)
            {
                return condition;
            }

            unknown ??= condition.Applies is null ? condition : null;
        }

        return unknown ?? Yes;
    }
}
