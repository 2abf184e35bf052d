using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace LangNghe.Ui.Frame;

public static class QueryLinks
{
    extension(HttpRequest request)
    {
        /// <summary>This very address with some of its query set anew; a null value takes the key out. The page number is dropped unless given.</summary>
        public string With(params ReadOnlySpan<(string Key, string? Value)> changes)
        {
            var changed = new Dictionary<string, string?>(StringComparer.Ordinal) { ["trang"] = null };
            foreach (var (key, value) in changes)
            {
                changed[key] = value;
            }

            var query = new QueryBuilder();
            foreach (var (key, values) in request.Query)
            {
                if (!changed.ContainsKey(key))
                {
                    query.Add(key, values.OfType<string>());
                }
            }

            foreach (var (key, value) in changed)
            {
                if (!string.IsNullOrEmpty(value))
                {
                    query.Add(key, value);
                }
            }

            return request.PathBase + request.Path + query.ToQueryString();
        }

        /// <summary>The query as hidden fields need it, so that a GET form keeps what it does not ask.</summary>
        public IEnumerable<(string Key, string Value)> Kept(params IReadOnlyCollection<string> asked) =>
            from pair in request.Query
            where pair.Key != "trang" && !asked.Contains(pair.Key, StringComparer.Ordinal)
            from value in pair.Value
            where !string.IsNullOrEmpty(value)
            select (pair.Key, value);
    }
}
