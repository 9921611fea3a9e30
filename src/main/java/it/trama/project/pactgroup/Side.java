package it.trama.project.pactgroup;

import java.util.Set;

/** The two sides of a pact group; texts are {@code project.group.side.*}. */
enum Side {
    PUBLIC,
    THIRD_SECTOR;

    private static final Set<String> PUBLIC_BODIES = Set.of(
            "public_body",
            "social_agency",
            "association_of_municipalities",
            "health_body",
            "health_service",
            "public_service",
            "school_body");

    /** @param kind of the body, as {@code network_bodies.csv} has it */
    static Side of(String kind) {
        return PUBLIC_BODIES.contains(kind) ? PUBLIC : THIRD_SECTOR;
    }
}
