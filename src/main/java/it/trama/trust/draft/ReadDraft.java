package it.trama.trust.draft;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One's own draft; nothing to audit, it was never anybody else's. */
@Service
class ReadDraft {

    private final Drafts drafts;

    ReadDraft(Drafts drafts) {
        this.drafts = drafts;
    }

    @Transactional(readOnly = true)
    Optional<Drafts.Draft> handle(String key) {
        return drafts.get(key);
    }
}
