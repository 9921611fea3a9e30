package it.trama.goods.list;

import java.time.LocalDate;
import java.util.UUID;

/** Who is on the body's list. */
record Recipient(UUID id, String label, boolean anonymous, int people, int parcels) {

    /** @param codeBase the fiscal code without omocodia, or empty text */
    record Identity(String codeBase, String familyName, String givenName, LocalDate birthDate) {}
}
