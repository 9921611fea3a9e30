package it.trama.voucher.provider;

import it.trama.accreditation.Accredited;
import it.trama.accreditation.ProviderRegister;
import it.trama.voucher.Providers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The register's bodies with what vouchers have already taken of their hours. */
@Component
class AccreditedProviders implements Providers {

    private final ProviderRegister register;
    private final Load load;

    AccreditedProviders(ProviderRegister register, Load load) {
        this.register = register;
        this.load = load;
    }

    @Override
    public List<Candidate> candidates(String area, LocalDate day) {
        Map<UUID, Load.Row> rows = load.byProvider();
        return register.accredited(area, day).stream()
                .map(accredited -> candidate(accredited, rows))
                .sorted(Comparator.comparing(
                                Candidate::lastOffer, Comparator.nullsFirst(Comparator.<Instant>naturalOrder()))
                        .thenComparing(Candidate::name))
                .toList();
    }

    private static Candidate candidate(Accredited accredited, Map<UUID, Load.Row> rows) {
        UUID id = accredited.organisation();
        Load.Row row = rows.getOrDefault(id, new Load.Row(id, null, 0, null));
        return new Candidate(
                id, accredited.name(), accredited.weeklyHours(), row.committed(), row.running(), row.last());
    }
}
