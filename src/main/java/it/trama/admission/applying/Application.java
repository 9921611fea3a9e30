package it.trama.admission.applying;

import it.trama.kernel.Sex;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One application, with what was known of the person when it was made. */
record Application(UUID id, String number, Person person, Asked asked, Maker maker) {

    /** @param key tells persons apart, known to the registry or not */
    record Person(
            @Nullable UUID id, @Nullable UUID record, String key, String name, LocalDate born, Sex sex, Codes codes) {}

    /** @param municipality ISTAT code */
    record Codes(String fiscalCode, String municipality) {}

    /** @param askedBy SELF, FAMILY, REPRESENTATIVE or SERVICE */
    record Asked(
            String rules,
            String path,
            String need,
            String askedBy,
            String contact,
            List<String> documents,
            LocalDate on) {}

    /** @param owner the team or body that made it */
    record Maker(UUID user, String name, String owner, OffsetDateTime at) {}

    /**
     * @param sheet  the signed sheet in words
     * @param actors bodies that took part
     */
    record Step(
            String step, String text, String level, String sheet, String actors, OffsetDateTime doneAt, String doer) {}

    record Fact(
            String code,
            String value,
            LocalDate day,
            String source,
            @Nullable UUID from) {}
}
