namespace LangNghe.Ui.Charts;

/// <summary>What is wanted, or forecast, on a day.</summary>
/// <param name="High">Null when open upwards.</param>
public sealed record TrendRange(DateOnly Day, decimal Low, decimal? High = null);
