using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Text;
using LangNghe.Persons.Domain;
using LangNghe.Ui.Forms;

namespace LangNghe.Persons.Book;

/// <summary>For the rooms above: offers the people that a record may be about, and finds or enters the one that was chosen. Who is alike is decided by a person, never by the program.</summary>
public sealed class PersonPicking(PersonDesk desk)
{
    /// <param name="facts">What the record says of its person: at least the name.</param>
    /// <param name="mayBeNobody">Whether an existing tie can be undone here.</param>
    /// <param name="entered">Who was typed as not in the book: whom they resemble, and whose identity number it is, is offered too. Null while nothing was typed.</param>
    /// <param name="byPart">The name was typed to look somebody up: a part of it finds too.</param>
    public async Task<IReadOnlyList<Choice>> Offered(PersonFacts facts, bool mayBeNobody, CancellationToken stop, RegisterFacts? entered = null, bool byPart = false)
    {
        var alike = await desk.Alike(facts, stop);
        var holder = entered is null ? null : await desk.Holder(entered.IdentityNumber, stop);
        var resembled = entered is null ? [] : (await desk.Alike(entered.Person, stop)).Seen;
        var found = byPart && VietnameseText.SearchKey(facts.Name ?? "").Length > 0 ? await desk.Called(facts.Name!, stop) : [];
        return
        [
            .. alike.Seen.Concat(resembled).Concat(found).Concat(holder is null ? [] : [holder]).DistinctBy(p => p.Id).Select(p => new Choice(p.Id.ToString(), p.Name, string.Join(" · ",
                new[] { p.BirthYear is { } year ? $"sinh năm {year}" : "chưa rõ năm sinh", p.Address, p.IdentityMasked is { } number ? $"số định danh {number}" : null }.OfType<string>()))),
            new Choice(PersonPick.New, "Người chưa có trong sổ", alike.Elsewhere > 0 ? $"{alike.Elsewhere} người giống vậy đã ghi ở địa bàn khác; nếu ngờ là một, hãy liên hệ cơ quan đầu mối của Sở." : null),
            .. mayBeNobody ? new[] { new Choice(PersonPick.Nobody, "Không gắn với ai") } : [],
        ];
    }

    /// <summary>The chosen person; one that is new is added and not saved. Null for nobody.</summary>
    /// <param name="prefix">Of the fields of the pick, as "Pick.".</param>
    public async Task<Outcome<Picked>> Take(PersonPick pick, string prefix, CancellationToken stop)
    {
        if (pick.Who == PersonPick.Nobody)
        {
            return new Picked(null);
        }

        if (pick.Who == PersonPick.New)
        {
            var entered = await desk.Enter(pick.Entered, $"{prefix}{nameof(pick.Entered)}.", stop);
            return entered.Ok ? new Picked(entered.Value) : entered.Problems;
        }

        return Guid.TryParse(pick.Who, out var id) && await desk.Find(id, stop) is { IsRestricted: false } person
            ? new Picked(person)
            : Problems.Of(prefix + nameof(pick.Who), "Chọn người đã có trong sổ, hoặc ghi người mới.");
    }

    /// <param name="Person">Null for nobody.</param>
    public sealed record Picked(Person? Person);
}
