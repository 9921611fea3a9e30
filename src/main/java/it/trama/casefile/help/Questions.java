package it.trama.casefile.help;

import it.trama.platform.db.Rows;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes each question down with its purpose, and says whether it may be asked: role, agreement, how often. */
@Repository
class Questions {

    /** The purpose of who has the person's page before them. */
    static final String CASEWORK = "CASEWORK";

    private final JdbcClient db;
    private final Clock clock;

    Questions(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    Optional<AskRefusal> note(String purpose) {
        return note(purpose, null);
    }

    Optional<AskRefusal> note(String purpose, IdentityForm.@Nullable Identity about) {
        return db.sql("select coalesce(casefile.note_ask(:purpose, :at, :code, :family, :given, :birth), '')")
                .param("purpose", purpose)
                .param("at", OffsetDateTime.now(clock))
                .param("code", about == null ? "" : about.codeBase())
                .param("family", about == null ? "" : about.familyName())
                .param("given", about == null ? "" : about.givenName())
                .param("birth", about == null ? null : about.birthDate(), Types.DATE)
                .query(Rows.scalar(String.class))
                .single()
                .transform(refusal -> refusal.isEmpty() ? Optional.empty() : Optional.of(AskRefusal.valueOf(refusal)));
    }
}
