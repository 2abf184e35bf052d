namespace LangNghe.Foundation.Rules;

public static class ProblemPaths
{
    extension(Problems problems)
    {
        /// <summary>The same problems at the fields of an outer record: "Name" becomes "Village.Name".</summary>
        public Problems Under(string outer)
        {
            var under = new Problems();
            under.AddRange(problems.Select(p => p with { Field = p.Field.Length == 0 ? outer : $"{outer}.{p.Field}" }));
            return under;
        }
    }
}
