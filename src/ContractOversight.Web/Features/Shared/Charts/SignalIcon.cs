using ContractOversight.Web.Features.Shared.Components;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ContractOversight.Web.Features.Shared.Charts;

/// <summary>How the latest value varies.</summary>
internal enum VariationSignal
{
    Usual,
    ImprovementHigh,
    ImprovementLow,
    ConcernHigh,
    ConcernLow,
    Shift,
}

/// <summary>Whether the process can be relied on to meet its target.</summary>
internal enum AssuranceSignal
{
    NoTarget,
    ExpectedToMeet,
    HitAndMiss,
    ExpectedToMiss,
}

/// <summary>Our own small signs: an arrow for which way, a shape for good or bad, and always the words beside.</summary>
internal static class SignalIcon
{
    private const string Wave = "M6 20C10 12 14 12 18 20S26 28 34 18";
    private const string Up = "M20 31V11M12 18L20 10L28 18";
    private const string Down = "M20 9V29M12 22L20 30L28 22";
    private const string TargetLine = "M5 20H35";

    public static IHtmlContent Variation(VariationSignal signal) => signal switch
    {
        VariationSignal.Usual => Sign("usual", "Usual variation", Round, Wave),
        VariationSignal.ImprovementHigh => Sign("improvement", "Improvement, higher than usual", Rising, Up),
        VariationSignal.ImprovementLow => Sign("improvement", "Improvement, lower than usual", Rising, Down),
        VariationSignal.ConcernHigh => Sign("concern", "Concern, higher than usual", Diamond, "M20 28V13M14 18L20 12L26 18"),
        VariationSignal.ConcernLow => Sign("concern", "Concern, lower than usual", Diamond, "M20 12V27M14 22L20 28L26 22"),
        _ => Sign("shift", "Unusual change", Square, "M8 26H18V14H32"),
    };

    public static IHtmlContent Assurance(AssuranceSignal signal) => signal switch
    {
        AssuranceSignal.ExpectedToMeet => Sign("improvement", "Expected to meet the target", Rising, TargetLine + "M12 14L17 9M17 9H28"),
        AssuranceSignal.ExpectedToMiss => Sign("concern", "Expected to miss the target", Square, TargetLine + "M9 25L18 31H31"),
        AssuranceSignal.HitAndMiss => Sign("usual", "Meets the target some of the time", Round, TargetLine + "M8 27L15 13L23 27L31 13"),
        _ => Sign("none", "No target", Square, "M12 20H28"),
    };

    private const string Round = "M20 2A18 18 0 1 1 20 38A18 18 0 1 1 20 2Z";
    private const string Square = "M3 3H37V37H3Z";
    private const string Rising = "M9 3H31Q37 3 37 9V31Q37 37 31 37H9Q3 37 3 31V9Q3 3 9 3Z";
    private const string Diamond = "M20 1L39 20L20 39L1 20Z";

    private static TagBuilder Sign(string kind, string words, string frame, string stroke)
    {
        var picture = Markup.Element("svg", "signal__picture", Svg.Path("signal__frame", frame), Svg.Path("signal__stroke", stroke))
            .With("viewBox", "0 0 40 40")
            .With("aria-hidden", "true")
            .With("focusable", "false");

        return Markup.Element("span", $"signal signal--{kind}", picture, Markup.Text("span", "signal__words", words));
    }
}
