package it.trama.network.body;

import java.util.Arrays;
import java.util.Locale;

/** Kinds of the plan's list that are bodies one can call, not services, projects, tables or funds. */
enum BodyKind {
    PUBLIC_BODY,
    SOCIAL_AGENCY,
    THIRD_SECTOR,
    COOPERATIVE,
    FOUNDATION,
    CHURCH,
    HEALTH_BODY,
    SCHOOL_BODY,
    COURT,
    ASSOCIATION_OF_MUNICIPALITIES,
    UNION,
    SPORT_BODY,
    UTILITY_COMPANY;

    /** As the plan's data and addresses write it. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static boolean isBody(String code) {
        return Arrays.stream(values()).anyMatch(kind -> kind.code().equals(code));
    }
}
