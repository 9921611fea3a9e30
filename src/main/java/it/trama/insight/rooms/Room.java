package it.trama.insight.rooms;

import java.util.Arrays;
import java.util.Optional;

/** The questions of the dashboard, as their addresses name them. */
enum Room {
    ACCESSI,
    IN_CARICO,
    FONDI;

    String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    String address() {
        return "/cruscotto/" + code();
    }

    static Optional<Room> of(String code) {
        return Arrays.stream(values()).filter(room -> room.code().equals(code)).findFirst();
    }
}
