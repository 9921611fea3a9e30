package it.trama.casefile.careteam;

import it.trama.platform.web.Inputs;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who may be asked to join, as the form names them: {@code u:}, {@code t:} or {@code o:} and the id. */
record Candidate(char kind, UUID id) {

    static Optional<Candidate> of(@Nullable String key) {
        String text = Inputs.text(key);
        if (text.length() < 3 || text.charAt(1) != ':' || "uto".indexOf(text.charAt(0)) < 0) {
            return Optional.empty();
        }
        return Inputs.id(text.substring(2)).map(id -> new Candidate(text.charAt(0), id));
    }

    boolean isBody() {
        return kind == 'o';
    }
}
