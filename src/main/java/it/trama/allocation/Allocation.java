package it.trama.allocation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param line of the fund that pays; null: none */
public record Allocation(
        UUID id,
        int year,
        Purpose purpose,
        String title,
        @Nullable UUID line) {

    public enum Purpose {
        FUND,
        ASSOCIATED,
        SERVICES
    }

    public String href() {
        return "/riparti/" + id;
    }
}
