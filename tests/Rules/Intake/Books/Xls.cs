using System.Buffers.Binary;
using System.Text;

namespace LangNghe.Tests.Books;

/// <summary>A workbook of Excel 97 (MS-XLS), hand-made: texts and numbers of one sheet.</summary>
public static class Xls
{
    public static byte[] Of(params object?[][] rows) => Written(isProtected: false, rows);

    /// <summary>With the record that says it is encrypted.</summary>
    public static byte[] Protected(params object?[][] rows) => Written(isProtected: true, rows);

    private static byte[] Written(bool isProtected, object?[][] rows)
    {
        var texts = rows.SelectMany(r => r).OfType<string>().Distinct().ToList();
        var sheet = Sheet(rows, texts);
        byte[] Globals(int at) =>
        [
            .. Record(0x0809, [0x00, 0x06, 0x05, 0x00, .. new byte[12]]),
            // The old XOR obfuscation, under a key that nobody has.
            .. isProtected ? Record(0x002F, [0, 0, 0x12, 0x34, 0x56, 0x78]) : [],
            .. Record(0x0042, Two(1200)),
            .. Record(0x0085, [.. Four(at), 0, 0, 4, 1, .. Encoding.Unicode.GetBytes("Bang")]),
            .. Record(0x00FC, [.. Four(texts.Count), .. Four(texts.Count), .. texts.SelectMany(t => (byte[])[.. Two(t.Length), 1, .. Encoding.Unicode.GetBytes(t)])]),
            .. Record(0x000A, []),
        ];
        return Ole.Of("Workbook", [.. Globals(Globals(0).Length), .. sheet]);
    }

    private static byte[] Sheet(object?[][] rows, List<string> texts) =>
    [
        .. Record(0x0809, [0x00, 0x06, 0x10, 0x00, .. new byte[12]]),
        .. Record(0x0200, [.. Four(0), .. Four(rows.Length), .. Two(0), .. Two(rows.Max(r => r.Length)), .. Two(0)]),
        .. rows.SelectMany((row, r) => row.SelectMany((value, c) => value switch
        {
            null => [],
            string text => Record(0x00FD, [.. Two(r), .. Two(c), .. Two(0), .. Four(texts.IndexOf(text))]),
            _ => Record(0x0203, [.. Two(r), .. Two(c), .. Two(0), .. BitConverter.GetBytes(Convert.ToDouble(value, System.Globalization.CultureInfo.InvariantCulture))]),
        })),
        .. Record(0x000A, []),
    ];

    private static byte[] Record(int id, byte[] data) => [.. Two(id), .. Two(data.Length), .. data];

    private static byte[] Two(int value)
    {
        var bytes = new byte[2];
        BinaryPrimitives.WriteUInt16LittleEndian(bytes, (ushort)value);
        return bytes;
    }

    private static byte[] Four(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, value);
        return bytes;
    }
}
