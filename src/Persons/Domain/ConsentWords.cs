namespace LangNghe.Persons.Domain;

public static class ConsentWords
{
    extension(ConsentPurpose purpose)
    {
        public string Words => purpose == ConsentPurpose.Publishing ? "Công bố trên trang công khai và tệp dữ liệu mở" : "Giới thiệu, quảng bá, kết nối giao thương";
    }

    extension(ConsentWay way)
    {
        public string Words => way switch
        {
            ConsentWay.Paper => "Văn bản có chữ ký",
            ConsentWay.Electronic => "Xác nhận điện tử",
            ConsentWay.Recording => "Ghi âm, ghi hình",
            _ => throw new ArgumentOutOfRangeException(nameof(way)),
        };
    }

    extension(PersonalField data)
    {
        public string Words => data switch
        {
            PersonalField.Name => "Họ và tên",
            PersonalField.Title => "Danh hiệu",
            PersonalField.BirthYear => "Năm sinh",
            PersonalField.Phone => "Điện thoại",
            PersonalField.Address => "Địa chỉ",
            PersonalField.Portrait => "Hình ảnh",
            _ => throw new ArgumentOutOfRangeException(nameof(data)),
        };
    }
}
