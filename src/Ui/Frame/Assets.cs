using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace LangNghe.Ui.Frame;

public static class Assets
{
    extension(HttpContext context)
    {
        /// <summary>The address of a file of ours, with its fingerprint where the page's endpoint knows it (<c>WithStaticAssets</c>).</summary>
        public string Asset(string path) =>
            $"{context.Request.PathBase}/{context.GetEndpoint()?.Metadata.GetMetadata<ResourceAssetCollection>()?[path] ?? path}";
    }
}
