package it.trama.voucher;

import it.trama.kernel.Sex;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who a voucher is for, as it was typed, and what the provider must know to help.
 *
 * @param person in the registry, once recognised
 */
public record Subject(UUID voucher, @Nullable UUID person, Who who, Home home, Told told, String notes) {

    public record Who(
            String familyName,
            String givenName,
            Sex sex,
            LocalDate birthDate,
            @Nullable String fiscalCode) {

        public String fullName() {
            return familyName + " " + givenName;
        }
    }

    /** @param contactName who answers for the person at home */
    public record Home(String address, String phone, String contactName, String contactPhone) {}

    /**
     * @param informed who was told: text {@code voucher.informed.*}
     * @param basis    the law, never a consent
     */
    public record Told(String informed, String basis) {}
}
