using LangNghe.Foundation.Time;

namespace LangNghe.Registry.Domain;

/// <summary>
/// Somebody answers for it that the register is complete in one matter from a day through a day.
/// Before the first such day a figure is "chưa có dữ liệu"; after the last it says when it was confirmed.
/// </summary>
public sealed class RegisterConfirmation : Dated
{
    private RegisterConfirmation() { }

    public RegisterConfirmation(string matter, string areaCode = "ha-nam") => (Matter, AreaCode) = (matter, areaCode);

    /// <summary>One of <see cref="RegisterMatters"/>.</summary>
    public string Matter { get; private set; } = "";

    public string AreaCode { get; private set; } = "";

    public override string Subject => $"area:{AreaCode}";
}
