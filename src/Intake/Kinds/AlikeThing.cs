namespace LangNghe.Intake.Kinds;

/// <param name="Words">What tells it from its namesakes, as "xóm 3; dệt"; empty when nothing more is known.</param>
/// <param name="Url">Of its page.</param>
public sealed record AlikeThing(string Words, string Url);
