namespace LangNghe.Territory.Domain;

public static class SuccessionBasisWords
{
    extension(SuccessionBasis basis)
    {
        public string Words => basis switch
        {
            SuccessionBasis.Law => "theo nghị quyết",
            SuccessionBasis.Geometry => "suy từ vị trí và tên gọi",
            SuccessionBasis.Inferred => "suy từ chênh lệch danh mục",
            _ => throw new ArgumentOutOfRangeException(nameof(basis)),
        };
    }
}
