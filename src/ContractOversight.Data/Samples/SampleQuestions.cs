using ContractOversight.Domain.Reviews;

namespace ContractOversight.Data.Samples;

/// <summary>Stores the made-up commissioner's notes and questions.</summary>
internal static class SampleQuestions
{
    private static readonly (string? Reference, int DaysAgo, string Text, string? Answer, bool IsQuestion)[] Written =
    [
        ("NM-0201", 9, "Why did filled shifts fall so suddenly, and since when did we know?", null, true),
        ("NM-0101", 41, "Does the coping measure fall because of the people, or because of how it is asked?",
            "The questionnaire is the same. Two advisers left in the spring and their cases waited. New staff started this month.", true),
        ("NM-0311", 20, "What would leaving this supplier cost us?", null, true),
        ("NM-0401", 75, "Who else pays for this work?", "The city council pays two fifths, under its own agreement.", true),
        ("NM-0301", 33, "Visited the workshop. Repairs are quick; the roof is not ours.", null, false),
        (null, 3, "Prepare the public meeting: ending agreements, and what comes after them.", null, false),
    ];

    public static async Task AddAsync(OversightDbContext db, SampleScene scene, IReadOnlyList<StoredSample> agreements, CancellationToken cancel)
    {
        var numbers = agreements.ToDictionary(pair => pair.Sample.Reference, pair => pair.Contract.Id);
        db.AddRange(Written.Select(written => new CommissionerNote
        {
            OfficeId = scene.OfficeId,
            ContractId = written.Reference is { } reference ? numbers[reference] : null,
            Text = written.Text,
            IsQuestion = written.IsQuestion,
            WrittenById = scene.Commissioner,
            WrittenAt = SampleScene.At(scene.Today.AddDays(-written.DaysAgo)),
            Answer = written.Answer,
            AnsweredById = written.Answer is null ? null : scene.Officer,
            AnsweredAt = written.Answer is null ? null : SampleScene.At(scene.Today.AddDays(-written.DaysAgo + 2)),
        }));
        await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();
    }
}
