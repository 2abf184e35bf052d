using System.Security.Cryptography;
using System.Text;
using Xunit.Sdk;
using Xunit.v3;

[assembly: TestCaseOrderer(typeof(LangNghe.Tests.App.Harness.OrderOfTests))]

namespace LangNghe.Tests.App.Harness;

/// <summary>
/// The tests of a class share one register, so what one writes another may see. Their order is the same in every clone (xUnit's own follows
/// the path of the folder), and ORDER=anything is another one: that is how to look for tests that lean on each other.
/// </summary>
public sealed class OrderOfTests : ITestCaseOrderer
{
    private static readonly string _order = System.Environment.GetEnvironmentVariable("ORDER") ?? "";

    public IReadOnlyCollection<TTestCase> OrderTestCases<TTestCase>(IReadOnlyCollection<TTestCase> testCases) where TTestCase : notnull, ITestCase =>
        [.. testCases.OrderBy(Rank, StringComparer.Ordinal)];

    private static string Rank<TTestCase>(TTestCase test) where TTestCase : notnull, ITestCase =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{_order}|{test.TestCaseDisplayName}")));
}
