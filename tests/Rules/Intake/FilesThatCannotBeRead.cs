using System.Buffers.Binary;
using System.Text;
using LangNghe.Intake.Reading;
using LangNghe.Tests.Books;

namespace LangNghe.Tests.Rules.Intake;

public sealed class FilesThatCannotBeRead
{
    private static readonly ReadingLimits _small = new() { Unpacked = 16 * 1024 * 1024, File = 4 * 1024 * 1024 };

    [Fact]
    public void A_protected_workbook_says_that_it_has_a_password()
    {
        foreach (var file in new[] { Ole.Protected(), Xls.Protected(["Làng nghề", "Năm"]) })
        {
            Assert.Contains("có mật khẩu", Why(file), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_broken_one_says_so_wherever_it_is_cut()
    {
        var (whole, old) = (Xlsx.Of(["Làng nghề", "Năm"], ["Nha Xá", 2025]), Xls.Of(["Làng nghề", "Năm"], ["Nha Xá", 2025]));
        foreach (var cut in new[] { whole[..9], whole[..(whole.Length / 3)], whole[..(whole.Length / 2)], old[..9], old[..700], old[..1700] })
        {
            Assert.True(Why(cut).Contains("hỏng", StringComparison.Ordinal), $"{cut.Length}: {Why(cut)}");
        }

        Assert.Contains("hỏng", Why("PK\u0003\u0004 but no archive at all"u8.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public void Other_files_are_no_tables()
    {
        Assert.Contains("không phải bảng tính", Why("%PDF-1.7 …"u8.ToArray()), StringComparison.Ordinal);
        Assert.Contains("không phải bảng tính", Why([0x89, (byte)'P', (byte)'N', (byte)'G', 0, 0, 0, 13]), StringComparison.Ordinal);
        Assert.Contains("không có nội dung", Why([]), StringComparison.Ordinal);
        Assert.Contains("UTF-8", Why([.. "Lµng nghÒ,N"u8, 0xA8, (byte)'m']), StringComparison.Ordinal);
        Assert.Contains("UTF-16", Why([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("Làng nghề;Năm")]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_too_large_is_not_looked_into()
    {
        using var huge = new Hollow(200L * 1024 * 1024);
        Assert.Contains("200 MB", Assert.Throws<UnreadableFileException>(() => Workbook.Open(huge)).Message, StringComparison.Ordinal);
        Assert.InRange(huge.BytesRead, 0, 1024);
    }

    [Fact]
    public void A_zip_bomb_is_refused_by_its_directory_before_anything_is_unpacked()
    {
        var bomb = _bomb;
        Costs(2, () => Assert.Contains("bung ra quá", Why(bomb, _small), StringComparison.Ordinal));
    }

    [Fact]
    public void One_whose_directory_lies_is_refused_while_it_unpacks()
    {
        var lying = _bomb.ToArray();
        Lie(lying, "PK\x01\x02"u8, 24);
        Lie(lying, "PK\x03\x04"u8, 22);
        Costs(4, () => Assert.Matches("bung ra quá|hỏng", Why(lying, _small)));
    }

    [Fact]
    public void A_text_without_end_is_refused_and_never_held()
    {
        var endless = Xlsx.Of(["Làng nghề", new string('a', 3_000_000)]);
        Costs(2, () => Assert.Contains("dài", Why(endless), StringComparison.Ordinal));
    }

    [Fact]
    public void More_rows_than_are_read_are_told() =>
        Assert.Contains("hơn 2 dòng", Why(Xlsx.Of(["Làng nghề", "Năm"], ["a", 1], ["b", 2]), new ReadingLimits { Rows = 2 }), StringComparison.Ordinal);

    private static readonly byte[] _bomb = Xlsx.Bomb(megabytes: 64);

    private static string Why(byte[] file, ReadingLimits? limits = null) => Assert.Throws<UnreadableFileException>(() =>
    {
        using var book = Workbook.Open(new MemoryStream(file), limits);
        for (var sheet = 0; sheet < book.Sheets.Count; sheet++)
        {
            foreach (var row in book.Rows(sheet))
            {
                Assert.NotEqual(0, row.Number);
            }
        }
    }).Message;

    /// <summary>Writes one byte as the unpacked size of every part.</summary>
    private static void Lie(byte[] zip, ReadOnlySpan<byte> mark, int size)
    {
        for (var at = 0; zip.AsSpan(at).IndexOf(mark) is >= 0 and var found; at += found + 4)
        {
            BinaryPrimitives.WriteInt32LittleEndian(zip.AsSpan(at + found + size), 1);
        }
    }

    private static void Costs(int megabytes, Action what)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        what();
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, megabytes * 1024L * 1024);
    }

    /// <summary>A file of zeros that nobody has to write.</summary>
    private sealed class Hollow(long length) : Stream
    {
        public long BytesRead { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => true;

        public override bool CanWrite => false;

        public override long Length => length;

        public override long Position { get; set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = (int)Math.Min(count, length - Position);
            Array.Clear(buffer, offset, read);
            BytesRead += read;
            Position += read;
            return read;
        }

        public override long Seek(long offset, SeekOrigin origin) => Position = origin == SeekOrigin.Begin ? offset : origin == SeekOrigin.End ? length + offset : Position + offset;

        public override void Flush() { }

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
