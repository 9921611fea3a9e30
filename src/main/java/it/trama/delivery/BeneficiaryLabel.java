package it.trama.delivery;

import java.time.LocalDate;

/** All that a body learns of who receives: the name and the year of birth, as they were when the pact was signed. */
public final class BeneficiaryLabel {

    private BeneficiaryLabel() {}

    public static String of(String fullName, LocalDate birthDate) {
        return "%s (%d)".formatted(fullName, birthDate.getYear());
    }
}
