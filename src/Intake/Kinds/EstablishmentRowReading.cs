using LangNghe.Foundation.Text;
using LangNghe.Intake.Domain;
using LangNghe.Persons.Domain;
using LangNghe.Registry.Desk;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Establishments;

namespace LangNghe.Intake.Kinds;

/// <summary>Plans rows of a table of establishments one after the other: each is held against the register, against the rows before it and against what was decided.</summary>
/// <param name="restricted">People of whose establishments no value is told.</param>
internal sealed class EstablishmentRowReading(Decided decided, IReadOnlySet<Guid> restricted, bool mayPropose, DateOnly today)
{
    /// <summary>So many are asked about at once; who is none of them is asked about the next.</summary>
    private const int MostAsked = 5;

    private readonly EarlierRows _earlier = new();

    /// <summary>Of a row with a code: the register has it and says the same, or the row has a problem.</summary>
    public PlannedRow Known(EstablishmentRow said, IReadOnlyDictionary<Guid, Establishment> register)
    {
        var standing = register.GetValueOrDefault(said.Known!.Value);
        if (said.Village is { } village)
        {
            if (standing is null || standing.VillageId != village.Id || !standing.HoldsOn(today))
            {
                said.Row.Add(EstablishmentColumns.Identity, "Không có cơ sở mang mã này ở làng này. Bỏ mã nếu đây là cơ sở mới.");
            }
            else
            {
                foreach (var (column, stands) in EstablishmentColumns.Different(said.Row, said.Facts, standing, folds: false))
                {
                    said.Row.Add(column, $"Cơ sở này đang có trong sổ và khác ở chỗ này{Stands(standing, stands)}. Đính chính hoặc ghi thay đổi ở trang {standing.Url}, rồi nạp lại.");
                }
            }
        }

        return SameOrWrong(said);
    }

    /// <summary>Of a row without a code.</summary>
    public PlannedRow New(EstablishmentRow said, CheckedLine line, IReadOnlyDictionary<Guid, Establishment> register)
    {
        TellProblems(said, line);
        if (said.Key is { } whole && _earlier.Being(RowThing.Of(whole)) is { } equal)
        {
            said.Row.Add(null, $"Cơ sở này đã có ở dòng {Vi.Number(equal.Row)} của tệp: cùng tên, địa chỉ và mã số. Nếu là cơ sở khác thì ghi địa chỉ hoặc mã số cho khác nhau.");
        }

        if (said is not { Row.Problems.Count: 0, Key: { } key, Village: { } village })
        {
            return PlannedRow.Wrong(said.Row, said.Thing);
        }

        var signs = EstablishmentSigns.Of(village.Id, said.Facts);
        foreach (var thing in decided.Same(key))
        {
            if (_earlier.Being(thing) is { } before)
            {
                said.Row.Add(null, $"Cơ sở này đã có ở dòng {Vi.Number(before.Row)} của tệp, theo quyết định đã ghi.");
                return PlannedRow.Wrong(said.Row, said.Thing);
            }

            if (register.TryGetValue(thing, out var standing))
            {
                Keep(said, key, thing, signs);
                TellDifferent(said, standing);
                return SameOrWrong(said);
            }
        }

        // Who decides of a proposal is not asked again what was decided here.
        var (alike, isAnother) = (Alike(key, line, signs, village.Id), line.Doubles.Any() || _earlier.Alike(signs).Any());
        Keep(said, key, RowThing.Of(key), signs);
        var (facts, waitsFor) = (said.Facts with { IsAnother = isAnother }, line.WaitsFor);
        return alike.Count > 0
            ? new PlannedRow(said.Row.Number, RowFate.Unsure, said.Thing, () => null) { Like = new Likeness(key, Says(said), alike) }
            : new PlannedRow(said.Row.Number, waitsFor is null ? RowFate.New : RowFate.Waits, said.Thing, () => Words(facts), new NewEstablishment(village, facts, waitsFor)) { WaitsFor = waitsFor?.Name };
    }

    private static PlannedRow SameOrWrong(EstablishmentRow said) =>
        said.Row.Problems.Count > 0 ? PlannedRow.Wrong(said.Row, said.Thing) : new PlannedRow(said.Row.Number, RowFate.Same, said.Thing, () => null);

    /// <summary>What the rules say of cells that could not be read is no news, nor that a village is missing which the row names in vain.</summary>
    private void TellProblems(EstablishmentRow said, CheckedLine line)
    {
        foreach (var problem in line.Problems.Where(p => said.Village is not null || p.Field != nameof(EstablishmentLine.Village)))
        {
            var column = EstablishmentColumns.Of(problem.Field);
            if (column is null || !said.Row.IsWrongAt(column))
            {
                said.Row.Add(column, problem.Sentence);
            }
        }

        if (line.WaitsFor is not null && !mayPropose)
        {
            said.Row.Add(null, VillageDesk.NotAllowed);
        }
    }

    /// <summary>Establishments are only added by an import, so whatever else a row says of one stays unwritten; silently it must not.</summary>
    private void TellDifferent(EstablishmentRow said, Establishment standing)
    {
        const string Decision = "Theo quyết định đã ghi, dòng này là một cơ sở có trong sổ";
        if (standing.VillageId != said.Village!.Id)
        {
            said.Row.Add(said.Row.IsBlankAt(VillageOfRow.Number) ? VillageOfRow.Name : VillageOfRow.Number, $"{Decision} ở làng khác (xem trang {standing.Url}). Sổ giữ như đang ghi.");
            return;
        }

        if (!standing.HoldsOn(today))
        {
            said.Row.Add(null, $"{Decision} nhưng không còn hoạt động ({standing.Days}). Sổ giữ như đang ghi; muốn đổi thì đính chính ở trang {standing.Url}, rồi nạp lại.");
            return;
        }

        foreach (var (column, stands) in EstablishmentColumns.Different(said.Row, said.Facts, standing, folds: true))
        {
            said.Row.Add(column, $"{Decision} và khác ở chỗ này{Stands(standing, stands)}. Sổ giữ như đang ghi; muốn đổi thì đính chính hoặc ghi thay đổi ở trang {standing.Url}, rồi nạp lại.");
        }
    }

    private string Stands(Establishment standing, string? stands) => stands is null || (standing.PersonId is { } owner && restricted.Contains(owner)) ? "" : $": sổ ghi {stands}";

    /// <summary>What was decided of is left out before the first are taken.</summary>
    private List<(Guid Id, string Words)> Alike(string key, CheckedLine line, EstablishmentSigns signs, Guid villageId)
    {
        var register = line.Doubles.Where(d => !decided.IsAnother(key, d.EstablishmentId)).Take(MostAsked).Select(d => (d.Sign, Id: d.EstablishmentId, d.Words));
        var file = _earlier.Alike(signs).Where(e => !decided.AreTwo(key, e.Row.Key) && !decided.IsAnother(key, e.Row.Thing)).Take(MostAsked).Select(e => (e.Sign, Id: e.Row.Thing, Words: Words(e.Row, e.Sign, villageId)));
        return [.. register.Concat(file).OrderBy(a => a.Sign).DistinctBy(a => a.Id).Take(MostAsked).Select(a => (a.Id, a.Words))];
    }

    private static string Words(EarlierRow row, LikeSign sign, Guid villageId) =>
        $"dòng {Vi.Number(row.Row)} của tệp ({sign.Words(row.VillageId == villageId)}): {row.Name}{(row.Address is null ? "" : $", {row.Address}")}";

    private void Keep(EstablishmentRow said, string key, Guid thing, EstablishmentSigns signs) =>
        _earlier.Add(new EarlierRow(said.Row.Number, key, thing, said.Village!.Id, said.Facts.Name!, said.Facts.Address), signs);

    private static string Says(EstablishmentRow said) => string.Join("; ", new[]
    {
        said.Facts.Name, said.Facts.Address, PhoneNumber.Read(said.Facts.Phone) is { } phone ? $"điện thoại {phone}" : null, said.Village!.Name,
    }.OfType<string>());

    private static string Words(EstablishmentFacts facts) => string.Join("; ", new[]
    {
        facts.Kind?.Words, facts.Craft, facts.Workers is { } workers ? $"{Vi.Number(workers)} lao động" : null, facts.From is { } from ? $"từ {Vi.Day(from, facts.FromKnown)}" : null,
    }.OfType<string>());
}
