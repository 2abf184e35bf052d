namespace LangNghe.Foundation.Files;

/// <summary>Brings all contents of one store to another. What is already there and whole is left alone, so it may be broken off and run again.</summary>
public sealed class CopyFiles(FileStore from, FileStore to)
{
    /// <returns>How many were brought, how many were there, and the hashes of those that the first store no longer holds as they were.</returns>
    public async Task<(int Brought, int There, IReadOnlyList<string> Altered)> Run(CancellationToken stop)
    {
        var (brought, there, altered) = (0, 0, new List<string>());
        await foreach (var (hash, _, _) in from.All(stop))
        {
            if (await to.Holds(hash, stop))
            {
                there++;
                continue;
            }

            try
            {
                await using var content = await from.Open(hash, stop);
                await to.Keep(content, stop);
                brought++;
            }
            catch (InvalidDataException)
            {
                altered.Add(hash);
            }
        }

        return (brought, there, altered);
    }
}
