package it.trama.sharing.text;

import it.trama.kernel.NotFound;
import it.trama.kernel.Role;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The officer reads the texts and writes the next version of one. */
@Service
class KeepTexts {

    record Command(String exchange, String language, String body, LocalDate since) {}

    record Shown(List<Texts.Version> versions, List<String> exchanges) {}

    private final CurrentActor actors;
    private final Texts texts;
    private final Audit audit;

    KeepTexts(CurrentActor actors, Texts texts, Audit audit) {
        this.actors = actors;
        this.texts = texts;
        this.audit = audit;
    }

    private void require() {
        if (!actors.actor().has(Role.DPO)) {
            throw new AccessDeniedException("texts of consents are the data-protection officer's");
        }
    }

    @Transactional(readOnly = true)
    public Shown handle() {
        require();
        return new Shown(texts.all(), texts.exchanges());
    }

    /** The version it became; 0: from a day gone by. */
    @Transactional
    public int handle(Command command) {
        require();
        if (!texts.exchanges().contains(command.exchange())) {
            throw new NotFound();
        }
        int version = texts.add(command);
        audit.write(Audit.Entry.of("consent.text.written", "RIGHTS")
                .with(command.exchange() + " " + version + "/" + command.language()));
        return version;
    }
}
