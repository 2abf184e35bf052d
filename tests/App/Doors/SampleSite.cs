using LangNghe.Cli;
using LangNghe.Cli.Running;
using LangNghe.Foundation.Running;
using LangNghe.Tests.App.Harness;

namespace LangNghe.Tests.App.Doors;

/// <summary>A register into which sample data was loaded by its verb.</summary>
public sealed class SampleSite(Template template) : Site(template)
{
    public string Said { get; private set; } = "";

    protected override async Task<DatabaseOptions> Place(Template template)
    {
        var place = await template.Copy();
        var (output, error) = (new StringWriter(), new StringWriter());
        Assert.Equal((0, ""), (await CommandLine.Run(["demo", "--scale", "2"], new Workplace(() => place, output, error, Clock)), error.ToString().Replace("· 2/2", "", StringComparison.Ordinal).Trim()));
        Said = output.ToString();
        return place;
    }
}
