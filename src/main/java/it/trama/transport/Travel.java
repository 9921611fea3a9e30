package it.trama.transport;

import java.util.Map;

/**
 * Kilometres and minutes between municipalities, as estimated.
 *
 * @param points by ISTAT code
 */
public record Travel(Map<String, Point> points, Rules rules) {

    public record Point(double longitude, double latitude) {}

    /**
     * @param detour   how much longer a road is than the crow's flight
     * @param withinKm a way inside one municipality
     * @param boarding minutes to get in and out
     * @param together who is as near as these minutes, in time and place, shares a vehicle
     */
    public record Rules(int speedKmh, double detour, double withinKm, int boarding, int together) {}

    private static final double EARTH_KM = 6371;
    private static final int HOUR = 60;

    public double km(String from, String to) {
        Point a = points.get(from);
        Point b = points.get(to);
        if (from.equals(to) || a == null || b == null) {
            return rules.withinKm();
        }
        return Math.max(rules.withinKm(), flight(a, b) * rules.detour());
    }

    public int minutes(String from, String to) {
        return (int) Math.ceil(km(from, to) * HOUR / rules.speedKmh());
    }

    /** From the door to the other, with getting in and out. */
    public int ride(String from, String to) {
        return minutes(from, to) + rules.boarding();
    }

    private static double flight(Point a, Point b) {
        double up = Math.toRadians(b.latitude() - a.latitude());
        double along = Math.toRadians(b.longitude() - a.longitude())
                * Math.cos(Math.toRadians((a.latitude() + b.latitude()) / 2));
        return Math.hypot(up, along) * EARTH_KM;
    }
}
