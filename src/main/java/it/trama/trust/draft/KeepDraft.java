package it.trama.trust.draft;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Saves a draft, or with null content forgets it; answers when it was saved. */
@Service
class KeepDraft {

    private final Drafts drafts;

    KeepDraft(Drafts drafts) {
        this.drafts = drafts;
    }

    @Transactional
    Optional<Instant> handle(String key, Optional<String> content) {
        if (content.isEmpty()) {
            drafts.remove(key);
            return Optional.empty();
        }
        return Optional.of(drafts.put(key, content.get()));
    }
}
