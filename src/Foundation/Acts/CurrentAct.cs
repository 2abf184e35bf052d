using LangNghe.Foundation.Acts.Sealing;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;

namespace LangNghe.Foundation.Acts;

/// <summary>The act that the present piece of work is. A use case begins it; the next save writes and closes it.</summary>
public sealed class CurrentAct(Actor actor, Door door, TimeProvider clock, SealingBell bell)
{
    private Act? _act;

    /// <summary>The form is only being shown again to who typed it: whatever tries to save in this scope is stopped.</summary>
    public bool IsHeldBack { get; private set; }

    public void HoldBack() => IsHeldBack = true;

    public Act Begin(ActKind kind, ActReason? reason = null) => Begin(kind, actor, reason);

    /// <summary>For the few acts whose doer is not the signed-in actor, as a sign-in.</summary>
    public Act Begin(ActKind kind, Actor doer, ActReason? reason = null) =>
        _act = new Act(kind, doer, door.Name, clock.UtcNow(), reason ?? ActReason.None);

    internal Act? Take()
    {
        var act = _act;
        _act = null;
        return act;
    }

    /// <summary>After the commit.</summary>
    internal void IsWritten() => bell.Ring();

    /// <summary>A save that failed leaves the act to the next try.</summary>
    internal void PutBack(Act act) => _act = act;
}
