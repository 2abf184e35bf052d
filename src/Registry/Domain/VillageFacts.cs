using System.ComponentModel.DataAnnotations;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Text;

namespace LangNghe.Registry.Domain;

/// <summary>What a person writes down about a village. The form, the JSON body and the spreadsheet row are all this, and so are the columns.</summary>
public sealed record VillageFacts
{
    [Display(Name = "Tên làng nghề")]
    public string? Name { get; init; }

    [Display(Name = "Nhóm ngành nghề")]
    public TradeGroup? Group { get; init; }

    /// <summary>The crafts in the villagers' words, separated by commas.</summary>
    [Display(Name = "Nghề")]
    public string? Crafts { get; init; }

    /// <summary>Hamlets as written: "xóm 3+4 Đồng Phú".</summary>
    [Display(Name = "Thôn, xóm, tổ")]
    public string? Hamlet { get; init; }

    /// <summary>A commune of any time; null while unknown, which is legal.</summary>
    [Display(Name = "Xã, phường, thị trấn")]
    public Guid? CommuneId { get; init; }

    /// <summary>The place as the source writes it, kept beside the unit it resolves to.</summary>
    [Display(Name = "Nơi theo văn bản")]
    public string? PlaceAsWritten { get; init; }

    /// <summary>Degrees, WGS 84.</summary>
    [Display(Name = "Vĩ độ")]
    public double? Latitude { get; init; }

    [Display(Name = "Kinh độ")]
    public double? Longitude { get; init; }

    [Display(Name = "Cách xác định tọa độ")]
    public PositionKnown? Position { get; init; }

    public VillageFacts Tidied() => this with
    {
        Name = VietnameseText.Tidy(Name), Crafts = VietnameseText.Tidy(Crafts), Hamlet = VietnameseText.Tidy(Hamlet), PlaceAsWritten = VietnameseText.Tidy(PlaceAsWritten),
    };

    public Problems Check()
    {
        var problems = new Problems();
        problems.When(string.IsNullOrWhiteSpace(Name), nameof(Name), "Nhập tên làng nghề.");
        problems.When(Name is { Length: > 200 }, nameof(Name), "Tên làng nghề dài quá 200 ký tự.");
        problems.When(Group is null || !Enum.IsDefined(Group.Value), nameof(Group), "Chọn nhóm ngành nghề (Nghị định 52/2018/NĐ-CP, Điều 4).");
        problems.When(Crafts is { Length: > 300 }, nameof(Crafts), "Tên nghề dài quá 300 ký tự.");
        problems.When(Hamlet is { Length: > 200 }, nameof(Hamlet), "Tên thôn, xóm dài quá 200 ký tự.");
        problems.When(PlaceAsWritten is { Length: > 300 }, nameof(PlaceAsWritten), "Nơi theo văn bản dài quá 300 ký tự.");
        problems.When(Latitude is null != Longitude is null, nameof(Latitude), "Nhập cả vĩ độ và kinh độ, hoặc để trống cả hai.");
        problems.When(Latitude is < 8 or > 24, nameof(Latitude), "Vĩ độ phải nằm trong khoảng 8 đến 24 (lãnh thổ Việt Nam).");
        problems.When(Longitude is < 102 or > 110, nameof(Longitude), "Kinh độ phải nằm trong khoảng 102 đến 110 (lãnh thổ Việt Nam).");
        problems.When(Latitude is not null && Position is null, nameof(Position), "Chọn cách xác định tọa độ: GPS, chấm trên bản đồ, hoặc lấy điểm của xã.");
        return problems;
    }
}
