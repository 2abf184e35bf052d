using System.CommandLine;
using System.Text.Json.Serialization;
using LangNghe.Cli.Printing;
using LangNghe.Cli.Running;
using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Plan.Domain;
using LangNghe.Plan.Figures;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Cli.Verbs;

internal static class ExplainVerb
{
    private const int WrongUse = 2;

    public static Command Make(Workplace place)
    {
        var figure = new Argument<string>("số-liệu") { Description = "Tên số liệu như trong langnghe figures, ví dụ villages.active.total" };
        var (asOf, knownOn, units, json) = (Common.AsOf(), Common.KnownOn(), Common.Units(), Common.Json());
        var command = new Command("explain", "Vì sao có con số này: công thức, những dòng được đếm, văn bản, việc ghi sổ, quy định") { figure, asOf, knownOn, units, json };
        command.SetAction((parsed, stop) => place.Read(async (services, stop) =>
        {
            var book = services.GetRequiredService<FigureBook>();
            var day = Common.Chosen(place.Clock, parsed.GetValue(asOf), parsed.GetValue(knownOn), parsed.GetValue(units));
            if (await book.Find(parsed.GetValue(figure), day, stop) is not { } known)
            {
                await place.Error.WriteLineAsync($"Không có số liệu “{parsed.GetValue(figure)}”. Xem tên các số liệu: langnghe figures");
                return WrongUse;
            }

            var told = await services.GetRequiredService<FigureExplainer>().ExplainWhole(await book.Value(known, day, stop), stop);
            var answer = Answer.Of(told, day, services.GetRequiredService<ActBook>());
            if (parsed.GetValue(json))
            {
                Json.Write(place.Output, answer);
                return 0;
            }

            await place.Output.WriteLineAsync($"{known.Label}: {told.Value.WordsWithUnit}{(told.Value.IsProvisional ? " (số sơ bộ)" : "")}\nTính đến {Vi.Day(day.Day)}. {known.Formula}\nPhạm vi: {known.Population}. {told.Value.Coverage}");
            place.Print(answer.Rows, json: false,
                new Column<Row>("Tên", r => r.Name),
                new Column<Row>("Nơi", r => r.Place),
                new Column<Row>("Số", r => Words.Number(r.Amount), IsNumber: true),
                new Column<Row>("Nguồn", r => r.Source),
                new Column<Row>("Lưu ý", r => string.Join("; ", r.Marks)));
            return 0;
        }, stop));
        return command;
    }

    private sealed record Answer(
        string Figure, decimal? Value, IReadOnlyList<Row> Rows, string Formula, DateOnly AsOf, DateOnly? KnownOn, string Population, string Coverage,
        IReadOnlyList<Paper> Documents, IReadOnlyList<Done> Acts, IReadOnlyList<Rule> Law)
    {
        public string Unit { get; private init; } = "";

        public string Status { get; private init; } = "";

        public bool Provisional { get; private init; }

        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public NewerYear? Newer { get; private init; }

        public decimal? Numerator { get; private init; }

        public decimal? Denominator { get; private init; }

        /// <summary>The figures of which this one is made.</summary>
        public IReadOnlyList<Piece> Parts { get; private init; } = [];

        public static Answer Of(Explanation told, AsOf day, ActBook book)
        {
            var (value, scale) = (told.Value, told.Value.Figure.Unit.Scale);
            return new Answer(
                value.Figure.Code, value.InUnit, [.. told.Rows.Select(r => Row.Of(r, scale, day.Day))], value.Figure.Formula, day.Day, day.IsAllThatIsKnown ? null : VietnamDay.Of(day.KnownAt),
                value.Figure.Population, value.Coverage, [.. told.Documents.Select(d => new Paper(d.Id, d.Number, d.Title, d.IssuedOn))],
                [.. told.Acts.Select(a => new Done(a.Id, a.At, a.Kind, book.Label(a.Kind), a.ActorName, a.Reason, a.DocumentText))], [.. told.Law.Select(p => new Rule(p.Parameter.Name, p.Parameter.Value, p.Parameter.Unit, p.Cited))])
            {
                Unit = value.Figure.Unit.Code, Status = value.State.Code, Provisional = value.IsProvisional, Newer = NewerYear.Of(value), Numerator = value.Numerator / scale, Denominator = value.Denominator / scale,
                Parts = [.. told.Parts.Select(p => new Piece(p.Figure.Code, p.InUnit))],
            };
        }
    }

    private sealed record Row(Guid? VillageId, int? Number, string Name, string? Kind, string Place, decimal Amount, string Source, string? Sureness, DateOnly? From, DateOnly? Until, DateOnly? ConfirmedOn, IReadOnlyList<string> Marks)
    {
        public static Row Of(ExplainedRow row, decimal scale, DateOnly day) => new(
            row.Row.VillageId, row.Row.Number, row.Row.Name, row.Row.Kind?.ToString().ToLowerInvariant(), row.Place, row.Row.Amount / scale, row.Source,
            row.Row.Evidence?.Sureness.ToString().ToLowerInvariant(), row.Row.Evidence?.From, row.Row.Evidence?.Until, row.Row.Evidence?.ConfirmedOn, row.Marks(day));
    }

    private sealed record Paper(Guid Id, string? Number, string Title, DateOnly? IssuedOn);

    private sealed record Done(Guid Id, DateTime At, string Kind, string Label, string Actor, string? Reason, string? Document);

    private sealed record Rule(string Name, string Value, string? Unit, string Cited);

    private sealed record Piece(string Figure, decimal? Value);
}
