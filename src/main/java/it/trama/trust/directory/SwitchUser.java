package it.trama.trust.directory;

import it.trama.trust.Audit;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Suspends or reactivates a user; suspending ends every open session at once. */
@Service
class SwitchUser {

    private final Users users;
    private final Audit audit;
    /** Absent where the command line runs without the web. */
    private final ObjectProvider<FindByIndexNameSessionRepository<? extends Session>> sessions;

    SwitchUser(Users users, Audit audit, ObjectProvider<FindByIndexNameSessionRepository<? extends Session>> sessions) {
        this.users = users;
        this.audit = audit;
        this.sessions = sessions;
    }

    @Transactional
    void handle(UUID user, boolean active) {
        users.setActive(user, active);
        audit.write(Audit.Entry.of("trust.userSwitched", "ADMINISTRATION").with(user.toString()));
        if (!active) {
            users.all().stream().filter(row -> row.userId().equals(user)).forEach(row -> endSessions(row.username()));
        }
    }

    private void endSessions(String username) {
        sessions.ifAvailable(open -> open.findByPrincipalName(username).keySet().forEach(open::deleteById));
    }
}
