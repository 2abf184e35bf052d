namespace LangNghe.Foundation.Running;

/// <summary>Where the register lives.</summary>
/// <param name="DataFolder">Holds the SQLite file, the files and the keys.</param>
/// <param name="Connection">A PostgreSQL connection string, or null for SQLite.</param>
public sealed record DatabaseOptions(string DataFolder, string? Connection)
{
    /// <summary>How long a save waits for another that holds the SQLite file. For PostgreSQL say <c>Command Timeout</c> in the connection string.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>A connection string of a streaming replica of the PostgreSQL database, or null.</summary>
    public string? Replica { get; init; }

    public bool IsPostgres => !string.IsNullOrWhiteSpace(Connection);

    public string SqliteFile => Path.Combine(DataFolder, "langnghe.db");

    /// <summary>LANGNGHE_DATA, else <c>var/</c> of the repository, else <c>./var</c>; LANGNGHE_DATABASE for PostgreSQL, LANGNGHE_REPLICA for its replica.</summary>
    public static DatabaseOptions FromEnvironment() =>
        From(Environment.GetEnvironmentVariable("LANGNGHE_DATA"), Environment.GetEnvironmentVariable("LANGNGHE_DATABASE"), Environment.GetEnvironmentVariable("LANGNGHE_REPLICA"));

    /// <exception cref="WrongSettingException">A replica without the database that it follows.</exception>
    public static DatabaseOptions From(string? folder, string? connection, string? replica)
    {
        if (string.IsNullOrWhiteSpace(connection) && !string.IsNullOrWhiteSpace(replica))
        {
            throw new WrongSettingException("LANGNGHE_REPLICA chỉ dùng được cùng LANGNGHE_DATABASE: bản sao đọc là bản sao của một máy chủ PostgreSQL.");
        }

        if (string.IsNullOrWhiteSpace(folder))
        {
            folder = Path.Combine(Repository.Root() ?? Directory.GetCurrentDirectory(), "var");
        }

        Directory.CreateDirectory(folder);
        return new DatabaseOptions(Path.GetFullPath(folder), connection) { Replica = string.IsNullOrWhiteSpace(replica) ? null : replica };
    }
}
