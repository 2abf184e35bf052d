namespace LangNghe.Ui.Frame;

/// <summary>An error as people need it: what happened, what is safe, what to do.</summary>
/// <param name="Mark">What a person reads out on the telephone to find the entry in the log; null when there is none.</param>
/// <param name="Back">The form that could not be read; null when there is none.</param>
public sealed record Trouble(int Code, string Title, string WhatHappened, string WhatToDo, string? WhatIsSafe = null, string? Mark = null, string? Back = null);
