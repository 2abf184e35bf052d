namespace LangNghe.Foundation.Time;

public static class SurenessWords
{
    extension(Sureness sureness)
    {
        /// <summary>Everything that no source says of the thing itself is shown as "cần đối chiếu".</summary>
        public bool NeedsChecking => sureness is not (Sureness.Stated or Sureness.Craft);

        public string Words => sureness switch
        {
            Sureness.Stated => "nguồn nói rõ",
            Sureness.Craft => "suy từ nghề",
            Sureness.Sentence => "đứng trong danh sách của nguồn",
            Sureness.Totals => "suy từ tổng số của nguồn",
            Sureness.Inferred => "suy luận",
            _ => throw new ArgumentOutOfRangeException(nameof(sureness)),
        };
    }
}
