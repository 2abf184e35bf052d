namespace LangNghe.Intake.Reading;

/// <summary>Unpacks within the budget, and refuses mark-up that goes on without end: what reads it would have to hold it whole.</summary>
internal sealed class BoundedStream(Stream content, UnpackingBudget budget) : Stream
{
    private long _sinceMark;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var read = content.Read(buffer);
        budget.Spend(read);
        var mark = buffer[..read].LastIndexOf((byte)'<');
        _sinceMark = mark < 0 ? _sinceMark + read : read - mark;
        return _sinceMark <= budget.LongestToken ? read : throw new UnreadableFileException("Tệp có một ô hoặc một thẻ dài bất thường nên không được đọc. Không gì được lưu.");
    }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            content.Dispose();
        }

        base.Dispose(disposing);
    }
}
