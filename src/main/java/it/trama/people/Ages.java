package it.trama.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Properties;

/** Ages at which the law changes who decides: {@code people/ages.properties}, with the reason of each. */
public final class Ages {

    private static final Properties AGES = load();

    private Ages() {}

    /** Under age on that day: parents or a guardian decide. */
    public static boolean isMinor(LocalDate birth, LocalDate day) {
        return day.isBefore(birth.plusYears(years("majority")));
    }

    /** Old enough to be heard, and to be reached without the parents. */
    public static boolean hasOwnVoice(LocalDate birth, LocalDate day) {
        return !day.isBefore(birth.plusYears(years("ownVoice")));
    }

    /** Years at which one comes of age. */
    public static int majority() {
        return years("majority");
    }

    private static int years(String which) {
        return Integer.parseInt(AGES.getProperty(which));
    }

    private static Properties load() {
        var ages = new Properties();
        try (var in = Ages.class.getResourceAsStream("/people/ages.properties")) {
            ages.load(Objects.requireNonNull(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ages;
    }
}
