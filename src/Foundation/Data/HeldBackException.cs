namespace LangNghe.Foundation.Data;

/// <summary>A save that was tried while a form is only shown again. Use cases that save by <see cref="Saving"/> get it as a problem.</summary>
public sealed class HeldBackException() : Exception("This form is shown again, not sent: nothing is saved.");
