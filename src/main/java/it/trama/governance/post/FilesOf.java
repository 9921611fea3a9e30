package it.trama.governance.post;

import it.trama.platform.messenger.Post.Enclosed;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What goes out with it. */
@Service
class FilesOf {

    private final Sendings sendings;

    FilesOf(Sendings sendings) {
        this.sendings = sendings;
    }

    @Transactional(readOnly = true)
    List<Enclosed> handle(UUID sending) {
        return sendings.files(sending);
    }
}
