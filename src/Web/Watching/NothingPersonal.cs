using System.Diagnostics;
using OpenTelemetry;

namespace LangNghe.Web.Watching;

/// <summary>A trace tells which page was asked for, never what for or by whom: search words, one-time links and addresses stay here.</summary>
internal sealed class NothingPersonal : BaseProcessor<Activity>
{
    private static readonly string[] _never = ["url.query", "url.full", "client.address", "client.port", "network.peer.address", "network.peer.port", "user_agent.original"];

    public override void OnEnd(Activity data)
    {
        foreach (var tag in _never)
        {
            data.SetTag(tag, null);
        }

        if (data.GetTagItem("url.path") is not null)
        {
            data.SetTag("url.path", data.GetTagItem("http.route") ?? "(none)");
        }
    }
}
