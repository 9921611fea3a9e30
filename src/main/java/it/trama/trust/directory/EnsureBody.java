package it.trama.trust.directory;

import it.trama.trust.Directory;
import it.trama.trust.Staffing;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The body of the first administrator is made when it is not there yet. */
@Service
class EnsureBody {

    private final Staffing staffing;
    private final Directory directory;
    private final Clock clock;

    EnsureBody(Staffing staffing, Directory directory, Clock clock) {
        this.staffing = staffing;
        this.directory = directory;
        this.clock = clock;
    }

    @Transactional
    void handle(String code, String name) {
        if (directory.organisations().stream().noneMatch(o -> o.code().equals(code))) {
            UUID id = UUID.randomUUID();
            staffing.addOrganisation(new Staffing.NewOrganisation(id, code, name, "public_body", "", "", ""));
            staffing.addAgreement(id, "CONTROLLER", LocalDate.now(clock), null);
        }
    }
}
