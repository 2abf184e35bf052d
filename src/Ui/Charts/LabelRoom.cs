namespace LangNghe.Ui.Charts;

/// <summary>Keeps labels off one another: a label takes the first free of the places it would like, or stays away.</summary>
internal sealed class LabelRoom(double left, double top, double right, double bottom)
{
    private const double LetterWidth = 0.6;

    private readonly List<(double L, double T, double R, double B)> _taken = [];

    public void Keep(double l, double t, double r, double b) => _taken.Add((l, t, r, b));

    public bool TryPlace(string words, double size, IEnumerable<(double X, double Y, string Anchor)> wishes, out (double X, double Y, string Anchor) place)
    {
        var width = words.Length * size * LetterWidth;
        foreach (var wish in wishes)
        {
            var from = wish.Anchor switch { "end" => wish.X - width, "middle" => wish.X - (width / 2), _ => wish.X };
            var box = (L: from, T: wish.Y - size, R: from + width, B: wish.Y + (size * 0.3));
            if (box.L < left || box.R > right || box.T < top || box.B > bottom || _taken.Exists(t => t.L < box.R && t.R > box.L && t.T < box.B && t.B > box.T))
            {
                continue;
            }

            _taken.Add(box);
            place = wish;
            return true;
        }

        place = default;
        return false;
    }
}
