using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using LangNghe.Registry.Domain;

namespace LangNghe.Registry.Proposals;

/// <summary>The facts of an order as a proposal keeps them: without the grounds, which are the proposal's own.</summary>
internal static class OrderJson
{
    private static readonly JsonSerializerOptions _options = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
        Converters = { new JsonStringEnumConverter() },
    };

    public static JsonObject Of<TFacts>(TFacts facts)
    {
        var json = JsonSerializer.SerializeToNode(facts, _options)!.AsObject();
        json.Remove(nameof(RecordFacts.Why));
        return json;
    }

    /// <summary>The facts and their grounds, apart.</summary>
    public static (JsonObject Typed, ActFacts Why) Part<TFacts>(TFacts facts)
    {
        var json = JsonSerializer.SerializeToNode(facts, _options)!.AsObject();
        var why = json[nameof(RecordFacts.Why)];
        json.Remove(nameof(RecordFacts.Why));
        return (json, why is null ? new ActFacts() : Read<ActFacts>(why));
    }

    /// <summary>The facts with these grounds, where they have any of their own.</summary>
    public static TFacts Read<TFacts>(JsonObject json, ActFacts why)
    {
        var whole = json.DeepClone().AsObject();
        whole[nameof(RecordFacts.Why)] = JsonSerializer.SerializeToNode(why, _options);
        return Read<TFacts>(whole);
    }

    public static TFacts Read<TFacts>(JsonNode json) => json.Deserialize<TFacts>(_options)!;

    public static JsonObject Parse(string json) => JsonNode.Parse(json)!.AsObject();

    public static string Write(JsonNode json) => json.ToJsonString(_options);

    public static JsonNode? At(JsonObject? json, string path) =>
        path.Split('.').Aggregate((JsonNode?)json, (at, name) => (at as JsonObject)?[name]);

    /// <summary>Puts what stands at the path of one into the other; nothing, when nothing stands there.</summary>
    public static void Copy(JsonObject from, JsonObject to, string path)
    {
        var names = path.Split('.');
        foreach (var name in names[..^1])
        {
            to = (JsonObject)(to[name] ??= new JsonObject());
        }

        if (At(from, path) is { } value)
        {
            to[names[^1]] = value.DeepClone();
        }
        else
        {
            to.Remove(names[^1]);
        }
    }
}
