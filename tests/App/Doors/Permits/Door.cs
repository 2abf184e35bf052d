namespace LangNghe.Tests.App.Doors.Permits;

/// <summary>One thing that can be asked of the program: a page, an endpoint or a verb of the command line.</summary>
/// <param name="Route">As the program declares it, as "/lang-nghe/{number:int}"; of the command line "langnghe user add".</param>
/// <param name="Verb">"GET", "POST", or "POST" with the name of a handler.</param>
public sealed record Door(string Route, string Verb);
