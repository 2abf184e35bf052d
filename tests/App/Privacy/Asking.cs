using LangNghe.Privacy;
using LangNghe.Privacy.Domain;
using LangNghe.Tests.App.Harness;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Tests.App.Privacy;

/// <summary>Requests for the tests to write about.</summary>
internal static class Asking
{
    extension(Visitor officer)
    {
        /// <summary>Writes down a request; gives its address.</summary>
        public async Task<string> Asks(Guid person, RequestKind kind, string received = "02/03/2026")
        {
            var done = await officer.PostForm($"/yeu-cau-du-lieu/moi?nguoi={person}",
                ("Facts.Kind", kind.ToString()), ("Facts.Way", "Letter"), ("Facts.ReceivedOn", received), ("Facts.Content", "Đề nghị theo đơn"));
            return done.Location ?? throw new InvalidOperationException(done.Words(".error-summary"));
        }

        public Task<Answer> Takes(string request, string step, params (string, string)[] fields) => officer.PostForm($"{request}/buoc/{step}", fields);
    }

    extension(Site site)
    {
        public Task<DataRequest> Request(string address)
        {
            var id = Guid.Parse(address.Split('/')[^1]);
            return site.Read(db => db.DataRequests.AsNoTracking().SingleAsync(r => r.Id == id));
        }
    }
}
