package it.trama.voucher.moving;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the system has to go on with. Ids only: nothing personal is read. */
@Service
class ListToGoOn {

    private final Authorisations table;
    private final Clock clock;

    ListToGoOn(Authorisations table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<UUID> handle() {
        return table.toGoOn(clock.instant());
    }
}
