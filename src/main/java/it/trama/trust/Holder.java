package it.trama.trust;

import java.util.UUID;

/** Who holds an access right: one user, a body or a team. Stored as the key that policies compare with. */
public record Holder(String key) {

    public static Holder user(UUID id) {
        return new Holder("u:" + id);
    }

    public static Holder organisation(UUID id) {
        return new Holder("o:" + id);
    }

    public static Holder team(UUID id) {
        return new Holder("t:" + id);
    }
}
