using LangNghe.Foundation.Acts;

namespace LangNghe.People;

public static class PeopleActs
{
    public static readonly ActKind GrantTitle = new("people.title.grant", "Ghi danh hiệu nghệ nhân");
    public static readonly ActKind CorrectTitle = new("people.title.correct", "Đính chính danh hiệu nghệ nhân");
    public static readonly ActKind EndTitle = new("people.title.end", "Chấm dứt danh hiệu nghệ nhân tại làng");
    public static readonly ActKind NameRepresentative = new("people.representative.name", "Ghi người đại diện làng nghề");
    public static readonly ActKind EndRepresentative = new("people.representative.end", "Ghi thôi đại diện làng nghề");
    public static readonly ActKind TieTitle = new("people.title.tie", "Gắn danh hiệu với người trong sổ");
}
