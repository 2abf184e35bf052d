namespace LangNghe.Upkeep.Backups;

/// <summary>The archive cannot be trusted or read; the message says why, in Vietnamese.</summary>
public sealed class BrokenBackupException(string sentence, Exception? inner = null) : Exception(sentence, inner);
