using LangNghe.Foundation.Data;

namespace LangNghe.Registry.Journal;

/// <summary>Finds out which person and which thing a question means.</summary>
public sealed class AskJournal(AppDb db, IEnumerable<JournalThing> things, IServiceProvider services)
{
    public IReadOnlyList<JournalThing> Things { get; } = [.. things];

    public async Task<JournalAnswer> Run(JournalQuery query, CancellationToken stop)
    {
        var (missed, choices) = (new List<string>(), new List<JournalChoice>());
        var thing = Things.FirstOrDefault(t => t.Prefix == query.ThingKind) ?? Things[0];
        var account = await Account(query.Who, missed, choices, stop);
        var subject = await Subject(query.About, thing, missed, choices, stop);
        return new JournalAnswer(query, subject, account, thing.Label, missed.Count > 0, missed, choices);
    }

    private async Task<Guid?> Account(string? who, List<string> missed, List<JournalChoice> choices, CancellationToken stop)
    {
        if (string.IsNullOrWhiteSpace(who))
        {
            return null;
        }

        if (who.Trim() == JournalQuery.TheProgram)
        {
            return Guid.Empty;
        }

        var found = await KnownThings.Named(db, who.Trim(), stop);
        if (found.Count == 0)
        {
            missed.Add($"Không có tài khoản nào là “{who}”. Ghi tên đăng nhập, hay đúng họ và tên.");
            return null;
        }

        choices.AddRange(found.Skip(1).Select(a => new JournalChoice("nguoi", a.UserName!, $"{a.DisplayName} ({a.UserName})")));
        return found[0].Id;
    }

    private async Task<string?> Subject(string? about, JournalThing thing, List<string> missed, List<JournalChoice> choices, CancellationToken stop)
    {
        if (string.IsNullOrWhiteSpace(about))
        {
            return null;
        }

        if (about.Contains(':', StringComparison.Ordinal))
        {
            return about.Trim();
        }

        var found = await thing.Find(services, db, about.Trim(), stop);
        if (found.Count == 0)
        {
            missed.Add($"{thing.Label}: không có mục nào là “{about}”.");
            return null;
        }

        choices.AddRange(found.Skip(1).Select(f => new JournalChoice("muc", f.Subject, f.Words)));
        return found[0].Subject;
    }
}
