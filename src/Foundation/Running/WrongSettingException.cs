namespace LangNghe.Foundation.Running;

/// <summary>A setting that the program cannot start with; the sentence names it and is shown as it is.</summary>
public sealed class WrongSettingException(string sentence) : Exception(sentence);
