namespace LangNghe.Ui.Charts;

public sealed record TrendPoint(DateOnly Day, decimal Value, TrendKind Kind = TrendKind.Official);
