namespace LangNghe.Foundation.Time;

/// <summary>Where moon and sun are, by Jean Meeus, Astronomical Algorithms, 2nd ed., chapters 25 and 49: new moons to a few seconds, the sun to a hundredth of a degree. Instants are Julian days of universal time.</summary>
internal static class Ephemeris
{
    public const double Lunation = 29.530588861;

    private const double DayZero = 1721425.5;
    private const double Hanoi = 7.0 / 24;

    /// <summary>Coefficient; powers of the eccentricity; multiples of the sun's anomaly, the moon's anomaly and the moon's argument of latitude.</summary>
    private static readonly (double Days, int E, int Sun, int Moon, int Latitude)[] _terms =
    [
        (-0.40720, 0, 0, 1, 0), (0.17241, 1, 1, 0, 0), (0.01608, 0, 0, 2, 0), (0.01039, 0, 0, 0, 2), (0.00739, 1, -1, 1, 0),
        (-0.00514, 1, 1, 1, 0), (0.00208, 2, 2, 0, 0), (-0.00111, 0, 0, 1, -2), (-0.00057, 0, 0, 1, 2), (0.00056, 1, 1, 2, 0),
        (-0.00042, 0, 0, 3, 0), (0.00042, 1, 1, 0, 2), (0.00038, 1, 1, 0, -2), (-0.00024, 1, -1, 2, 0), (-0.00007, 0, 2, 1, 0),
        (0.00004, 0, 0, 2, -2), (0.00004, 0, 3, 0, 0), (0.00003, 0, 1, 1, -2), (0.00003, 0, 0, 2, 2), (-0.00003, 0, 1, 1, 2),
        (0.00003, 0, -1, 1, 2), (-0.00002, 0, -1, 1, -2), (-0.00002, 0, 1, 3, 0), (0.00002, 0, 0, 4, 0),
    ];

    /// <summary>The pull of the planets: coefficient, angle at the epoch, angle a lunation.</summary>
    private static readonly (double Days, double Start, double Step)[] _planets =
    [
        (0.000325, 299.77, 0.107408), (0.000165, 251.88, 0.016321), (0.000164, 251.83, 26.651886), (0.000126, 349.42, 36.412478), (0.000110, 84.66, 18.206239),
        (0.000062, 141.74, 53.303771), (0.000060, 207.14, 2.453732), (0.000056, 154.84, 7.306860), (0.000047, 34.52, 27.261239), (0.000042, 207.19, 0.121824),
        (0.000040, 291.34, 1.844379), (0.000037, 161.72, 24.198154), (0.000035, 239.56, 25.513099), (0.000023, 331.55, 3.592518),
    ];

    /// <summary>The k-th new moon since that of 6 January 2000.</summary>
    public static double NewMoon(int k)
    {
        var t = k / 1236.85;
        var e = 1 - 0.002516 * t - 0.0000074 * t * t;
        var sun = 2.5534 + 29.10535670 * k - 0.0000014 * t * t;
        var moon = 201.5643 + 385.81693528 * k + 0.0107582 * t * t + 0.00001238 * t * t * t;
        var latitude = 160.7108 + 390.67050284 * k - 0.0016118 * t * t - 0.00000227 * t * t * t;
        var node = 124.7746 - 1.56375588 * k + 0.0020672 * t * t;
        var dynamical = 2451550.09766 + Lunation * k + 0.00015437 * t * t - 0.000000150 * t * t * t
            + _terms.Sum(term => term.Days * Math.Pow(e, term.E) * Sin(term.Sun * sun + term.Moon * moon + term.Latitude * latitude))
            - 0.00017 * Sin(node)
            + _planets.Sum(planet => planet.Days * Sin(planet.Start + planet.Step * k));
        return dynamical - Slowing(dynamical);
    }

    /// <summary>Apparent, in degrees from 0 to 360.</summary>
    public static double SunLongitude(double instant)
    {
        var t = (instant + Slowing(instant) - 2451545.0) / 36525;
        var anomaly = 357.52911 + 35999.05029 * t - 0.0001537 * t * t;
        var centre = (1.914602 - 0.004817 * t - 0.000014 * t * t) * Sin(anomaly) + (0.019993 - 0.000101 * t) * Sin(2 * anomaly) + 0.000289 * Sin(3 * anomaly);
        var longitude = 280.46646 + 36000.76983 * t + 0.0003032 * t * t + centre - 0.00569 - 0.00478 * Sin(125.04 - 1934.136 * t);
        return longitude - 360 * Math.Floor(longitude / 360);
    }

    public static DateOnly HanoiDay(double instant) => DateOnly.FromDayNumber((int)Math.Floor(instant + Hanoi - DayZero));

    public static double StartOf(DateOnly day) => day.DayNumber + DayZero - Hanoi;

    /// <summary>How far the turning earth lags behind even time, in days; to a quarter of a minute from 1968 to 2050, and a guess beyond.</summary>
    private static double Slowing(double instant)
    {
        var years = (instant - 2451545.0) / 365.25;
        return (years < 0 ? 64 + 0.7 * years : 62.92 + 0.32217 * years + 0.005589 * years * years) / 86400;
    }

    private static double Sin(double degrees) => Math.Sin(degrees * Math.PI / 180);
}
