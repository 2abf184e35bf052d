using LangNghe.Foundation.Acts;

namespace LangNghe.Foundation.Who;

/// <summary>Who acts in this scope and through which door, when it is neither the visitor nor the keeper of the command line: a job acts as who ordered it.</summary>
public sealed class ActingAs
{
    public Actor? Actor { get; private set; }

    public Door? Door { get; private set; }

    /// <summary>Before anything else is asked of the scope: what was made earlier keeps the actor it was made with.</summary>
    public void Set(Actor actor, Door door) => (Actor, Door) = (actor, door);
}
