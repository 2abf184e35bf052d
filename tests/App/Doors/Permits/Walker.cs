using System.Net;
using System.Text;

namespace LangNghe.Tests.App.Doors.Permits;

/// <summary>Somebody who tries doors. Cookies are sent as they were after signing in, so that no answer signs the walker out.</summary>
/// <param name="Role">Null for who has not signed in, as the name is.</param>
internal sealed record Walker(string? Role, string? Name, HttpClient Http, string Token)
{
    /// <summary>What came back, whether it was let in being all that counts.</summary>
    public async Task<Tried> Try(Door door, string address, bool isPage)
    {
        using var request = new HttpRequestMessage(new HttpMethod(door.Verb.Split(' ')[0]), address);
        if (request.Method != HttpMethod.Get)
        {
            request.Content = isPage ? new FormUrlEncodedContent([new("__RequestVerificationToken", Token)]) : new StringContent("{}", Encoding.UTF8, "application/json");
        }

        using var answer = await Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        var away = answer.Headers.Location?.OriginalString ?? "";
        var isAskedToSignIn = answer.StatusCode == HttpStatusCode.Redirect && away.Contains("/dang-nhap?", StringComparison.Ordinal);
        return isAskedToSignIn || answer.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden ? Tried.Refused
            : answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Gone ? Tried.NotThere
            : (int)answer.StatusCode < 500 ? Tried.LetIn : Tried.Broken;
    }
}
