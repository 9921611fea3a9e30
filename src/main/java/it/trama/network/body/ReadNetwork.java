package it.trama.network.body;

import it.trama.trust.Directory;
import it.trama.trust.Directory.Profile;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All bodies; they are no persons, so reading them leaves no trace. */
@Service
class ReadNetwork {

    private final Directory directory;

    ReadNetwork(Directory directory) {
        this.directory = directory;
    }

    @Transactional(readOnly = true)
    public List<Profile> handle() {
        return directory.profiles();
    }
}
