package it.trama.insight.rooms;

/**
 * What the address asks for.
 *
 * @param subdistrict empty: the whole district
 * @param column      a reason or an area of which the detail is asked; empty: all
 */
record Asked(int year, String subdistrict, String column) {

    static final String ALL = "all";

    static Asked of(int year, String subdistrict) {
        return new Asked(year, subdistrict, ALL);
    }

    Asked about(String wanted) {
        return new Asked(year, subdistrict, wanted);
    }

    /** Without its room: {@code ?anno=2026&subambito=3}. */
    String query() {
        return "?anno=" + year + (subdistrict.isEmpty() ? "" : "&subambito=" + subdistrict);
    }
}
