namespace ContractOversight.Data.People;

/// <summary>
/// Who is acting, and for which office: set once per request, command or job, and read by the audit trail and by the
/// filter that keeps one office's records from another's people.
/// </summary>
public sealed class Actor
{
    /// <summary>The name under which the register's own jobs act.</summary>
    public const string System = "system";

    /// <summary>Sign-in id, or <see cref="System"/>.</summary>
    public string Id { get; private set; } = System;

    public string Name { get; private set; } = System;

    /// <summary>The one office whose records can be read; null lets a job or command see every office.</summary>
    public int? OfficeId { get; private set; }

    /// <summary>Why the change in hand is made; written beside every audited change until it is replaced.</summary>
    public string? Reason { get; set; }

    public void ActAs(string id, string name, int? officeId)
    {
        Id = id;
        Name = name;
        OfficeId = officeId;
    }
}
