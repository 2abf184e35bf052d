using System.Buffers.Binary;
using System.Text;

namespace LangNghe.Tests.Books;

/// <summary>The container of Office files before 2007 (MS-CFB), with one stream: no library at hand writes one.</summary>
public static class Ole
{
    private const int Sector = 512;
    private const uint End = 0xFFFFFFFE;
    private const uint Free = 0xFFFFFFFF;
    private const uint Table = 0xFFFFFFFD;

    /// <summary>What Excel makes of a workbook that a password protects.</summary>
    public static byte[] Protected() => Of("EncryptedPackage", new byte[4096]);

    public static byte[] Of(string name, byte[] content)
    {
        // Smaller streams lie in a container of their own, which we do without.
        var sectors = Math.Max((content.Length + Sector - 1) / Sector, 8);
        var file = new byte[Sector * (3 + sectors)];
        Header(file);
        var table = file.AsSpan(Sector, Sector);
        for (var i = 0; i < Sector / 4; i++)
        {
            var next = i == 0 ? Table : i == 1 || i == sectors + 1 ? End : i <= sectors ? (uint)i + 1 : Free;
            BinaryPrimitives.WriteUInt32LittleEndian(table[(i * 4)..], next);
        }

        Entry(file.AsSpan(Sector * 2, 128), "Root Entry", 5, child: 1, start: End, 0);
        Entry(file.AsSpan((Sector * 2) + 128, 128), name, 2, child: Free, start: 2, sectors * Sector);
        Entry(file.AsSpan((Sector * 2) + 256, 128), "", 0, Free, 0, 0);
        Entry(file.AsSpan((Sector * 2) + 384, 128), "", 0, Free, 0, 0);
        content.CopyTo(file.AsSpan(Sector * 3));
        return file;
    }

    private static void Header(Span<byte> file)
    {
        ((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).CopyTo(file);
        BinaryPrimitives.WriteUInt16LittleEndian(file[24..], 0x3E);
        BinaryPrimitives.WriteUInt16LittleEndian(file[26..], 3);
        BinaryPrimitives.WriteUInt16LittleEndian(file[28..], 0xFFFE);
        BinaryPrimitives.WriteUInt16LittleEndian(file[30..], 9);
        BinaryPrimitives.WriteUInt16LittleEndian(file[32..], 6);
        BinaryPrimitives.WriteUInt32LittleEndian(file[44..], 1);
        BinaryPrimitives.WriteUInt32LittleEndian(file[48..], 1);
        BinaryPrimitives.WriteUInt32LittleEndian(file[56..], 4096);
        BinaryPrimitives.WriteUInt32LittleEndian(file[60..], End);
        BinaryPrimitives.WriteUInt32LittleEndian(file[68..], End);
        for (var i = 0; i < 109; i++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(file[(76 + (i * 4))..], i == 0 ? 0 : Free);
        }
    }

    private static void Entry(Span<byte> entry, string name, byte type, uint child, uint start, int size)
    {
        Encoding.Unicode.GetBytes(name).CopyTo(entry);
        BinaryPrimitives.WriteUInt16LittleEndian(entry[64..], (ushort)(name.Length == 0 ? 0 : (name.Length + 1) * 2));
        (entry[66], entry[67]) = (type, 1);
        BinaryPrimitives.WriteUInt32LittleEndian(entry[68..], Free);
        BinaryPrimitives.WriteUInt32LittleEndian(entry[72..], Free);
        BinaryPrimitives.WriteUInt32LittleEndian(entry[76..], child);
        BinaryPrimitives.WriteUInt32LittleEndian(entry[116..], start);
        BinaryPrimitives.WriteUInt32LittleEndian(entry[120..], (uint)size);
    }
}
