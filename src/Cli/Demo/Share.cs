namespace LangNghe.Cli.Demo;

/// <summary>A total dealt out by weights so that the parts add up to it, to the last one.</summary>
internal static class Share
{
    public static long[] Of(long total, IReadOnlyList<long> weights)
    {
        var (parts, whole, seen, given) = (new long[weights.Count], weights.Sum(), 0L, 0L);
        for (var i = 0; i < parts.Length; i++)
        {
            seen += weights[i];
            var due = (long)((Int128)total * seen / whole);
            (parts[i], given) = (due - given, due);
        }

        return parts;
    }
}
