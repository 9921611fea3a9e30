package it.trama.demo;

import it.trama.kernel.Sex;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * The little of a resident that history is made from.
 *
 * @param name family name first
 * @param head of the household
 */
public record Resident(UUID id, String name, Sex sex, LocalDate birth, boolean head, Home home) {

    /** Nobody declared an ISEE. */
    public static final double NO_ISEE = -1;

    /** @param isee {@link #NO_ISEE} where there is none */
    public record Home(String municipality, int subdistrict, int size, boolean minors, double isee) {}

    public int ageOn(LocalDate day) {
        return Math.toIntExact(ChronoUnit.YEARS.between(birth, day));
    }
}
