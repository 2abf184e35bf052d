namespace LangNghe.Tests.App.Harness;

/// <summary>For tests that read what is measured: instruments of one name are one in a process, and a program that ends beside takes them away from all.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
