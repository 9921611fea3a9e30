package it.trama.voucher.asking;

import it.trama.territory.Municipalities;
import it.trama.territory.Municipality;
import it.trama.trust.Directory;
import it.trama.trust.Directory.Team;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Which social service answers for a place. */
@Component
class Services {

    private final Municipalities municipalities;
    private final Directory directory;
    private final Clock clock;

    Services(Municipalities municipalities, Directory directory, Clock clock) {
        this.municipalities = municipalities;
        this.directory = directory;
        this.clock = clock;
    }

    List<Municipality> places() {
        return municipalities.all();
    }

    Optional<UUID> teamOf(String municipality) {
        return municipalities
                .find(municipality)
                .flatMap(place -> directory.teams().stream()
                        .filter(team -> team.subdistrict() == place.subdistrict())
                        .min(Comparator.comparing(Team::code))
                        .map(Team::id));
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Clock clock() {
        return clock;
    }
}
