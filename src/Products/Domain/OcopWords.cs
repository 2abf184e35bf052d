using LangNghe.Foundation.Text;

namespace LangNghe.Products.Domain;

public static class OcopWords
{
    extension(OcopGrading grading)
    {
        public string StarsInWords => grading.OrMoreStars ? $"từ {grading.Stars} sao" : $"{grading.Stars} sao";

        public string ScoreInWords => grading.Score is { } score ? $"{Vi.Number(score, 2)} điểm" : "chưa rõ điểm";

        public string Name => grading.ProductName ?? "Sản phẩm chưa nêu tên";
    }
}
