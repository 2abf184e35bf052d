namespace LangNghe.Foundation.Running;

/// <param name="Is">Sample data was loaded into the register.</param>
public sealed record SampleMark(bool Is);
