namespace LangNghe.Registry.Journeys;

public enum JourneyStep
{
    What,
    Why,
    Check,
    Done,
}
