using LangNghe.Foundation.Text;

namespace LangNghe.Cli.Printing;

internal static class Words
{
    public static string Number(decimal? value) => value is { } known ? Vi.Number(known, 2) : "—";
}
