namespace LangNghe.Law.Domain;

/// <summary>A parameter as it holds on a day, with the clause and the document it is taken from.</summary>
public sealed record Provision(Parameter Parameter, Clause Clause, Document Document)
{
    /// <summary>"Điều 5 khoản 3 điểm a, Nghị định 52/2018/NĐ-CP".</summary>
    public string Cited => $"{Clause.Reference}, {Document.Cited}{(Clause.Confidence.IsVerified ? "" : " (chưa kiểm chứng)")}";

    /// <summary>Where the law page shows it.</summary>
    public string Url => $"/van-ban/phap-luat#{Clause.Anchor}";
}
