using System.Text.RegularExpressions;
using LangNghe.Tests.House.Reading;

namespace LangNghe.Tests.House;

public sealed partial class Outgoing
{
    [Fact]
    public void What_reaches_out_stands_in_the_list_of_docs_and_nothing_else_does()
    {
        var part = Reading.House.Text("docs", "security.md").Split("\n## ").Single(p => p.StartsWith("Cửa ra", StringComparison.Ordinal));
        var listed = Tables.Of(part).SelectMany(row => Tables.Quoted(row[0])).Order(StringComparer.Ordinal);
        Assert.Equal(listed, Reading.House.Files("src", "*.cs").Where(f => Reaching().IsMatch(Reading.House.Text(f))).Order(StringComparer.Ordinal));
    }

    [GeneratedRegex(@"\b(HttpClient|SocketsHttpHandler|WebRequest|TcpClient|UdpClient|Socket|SmtpClient|AmazonS3Client|UseNpgsql|NpgsqlConnectionStringBuilder|AddOtlpExporter|AddOpenIdConnect|OpenIdConnectHandler|AddHttpClient)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Reaching();
}
