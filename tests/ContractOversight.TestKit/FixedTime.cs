namespace ContractOversight.TestKit;

/// <summary>A clock that stands still until a test moves it; it starts at eleven in the morning of <see cref="Today.Date"/>.</summary>
public sealed class FixedTime : TimeProvider
{
    /// <summary>The instant that everything under test takes for now.</summary>
    public DateTimeOffset Now { get; set; } = new(Today.Date, new TimeOnly(11, 0), TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;

    /// <summary>Moves on by whole days.</summary>
    public void AdvanceDays(int days) => Now = Now.AddDays(days);
}
