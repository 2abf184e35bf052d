using LangNghe.Foundation.Data;
using LangNghe.Foundation.Running;
using LangNghe.Tests.App.Harness;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Tests.App.Failures;

/// <summary>A site whose database and files lie on a disk that can be filled. Where mounting is not allowed, a SQLite file that may not grow stands for it.</summary>
public sealed class SiteOnSmallDisk(Template template) : SiteOnOwnServer(template)
{
    private readonly SmallDisk? _disk = SmallDisk.Mount(megabytes: 160);

    private readonly PageLimit _limit = new();

    /// <summary>Whether there is a disk to fill; without one only SQLite can be made to run full.</summary>
    public bool CanFill => _disk is not null || !Database.IsPostgres;

    public bool HasDisk => _disk is not null;

    public void Fill()
    {
        _disk?.Fill();
        _limit.IsOn = _disk is null;
    }

    public void Free()
    {
        _disk?.Free();
        _limit.IsOn = false;
    }

    public override async ValueTask DisposeAsync()
    {
        Free();
        await base.DisposeAsync();
        _disk?.Dispose();
    }

    protected override void More(IServiceCollection services) => services.ConfigureDbContext<AppDb>(options => options.AddInterceptors(_limit));

    protected override async Task<DatabaseOptions> Place(Template template)
    {
        if (_disk is null)
        {
            return await base.Place(template);
        }

        var copy = await Template.Copy();
        var data = Path.Combine(_disk.Folder, "data");
        Template.CopyFolder(copy.DataFolder, data);
        return copy.IsPostgres ? await OnServer(data, Directory.CreateDirectory(Path.Combine(_disk.Folder, "server")).FullName) : copy with { DataFolder = data };
    }
}
