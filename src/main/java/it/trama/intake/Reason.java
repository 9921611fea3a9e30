package it.trama.intake;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why someone came: the plan's own list (section 1.4.2) and "other". A contact has one or several. */
public enum Reason {
    ECONOMIC,
    HOUSING,
    HOME_SERVICES,
    WORK,
    RESIDENTIAL_SERVICES,
    CHILD_PROTECTION,
    OTHER;

    /** As the plan's data, the table and addresses write it, e.g. {@code home_services}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Reason> ofCode(String code) {
        return Arrays.stream(values()).filter(r -> r.code().equals(code)).findFirst();
    }
}
