package it.trama.fund.journal;

import it.trama.fund.FundDesk;
import it.trama.trust.Directory;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who wrote the movements. */
@Service
class ReadNames {

    private final Directory directory;
    private final FundDesk desk;

    ReadNames(Directory directory, FundDesk desk) {
        this.directory = directory;
        this.desk = desk;
    }

    @Transactional(readOnly = true)
    public Map<UUID, String> handle(Set<UUID> users) {
        desk.requireMoney();
        return directory.names(users);
    }
}
