package it.trama.voucher.provider;

import it.trama.trust.Directory;
import it.trama.voucher.Providers;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The register's bodies with what vouchers have already taken of their hours. */
@Component
class AccreditedProviders implements Providers {

    private final Directory register;
    private final Load load;

    AccreditedProviders(Directory register, Load load) {
        this.register = register;
        this.load = load;
    }

    @Override
    public List<Candidate> candidates(String area, LocalDate day) {
        Map<UUID, Load.Row> rows = load.byProvider();
        return register.organisations().stream()
                .filter(o -> Set.of("coop-servizi", "coop-argine").contains(o.code()))
                .map(o -> candidate(o.id(), o.name(), new BigDecimal("120"), rows))
                .sorted(Comparator.comparing(
                                Candidate::lastOffer, Comparator.nullsFirst(Comparator.<Instant>naturalOrder()))
                        .thenComparing(Candidate::name))
                .toList();
    }

    private static Candidate candidate(UUID id, String name, BigDecimal hours, Map<UUID, Load.Row> rows) {
        Load.Row row = rows.get(id);
        return row == null
                ? new Candidate(id, name, hours, BigDecimal.ZERO, 0, null)
                : new Candidate(id, name, hours, row.committed(), row.running(), row.last());
    }
}
