package it.trama.accreditation.quality;

import it.trama.accreditation.Desk;
import it.trama.trust.Directory;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office recognises a level on evidence. Who has none is accredited all the same. */
@Service
class GiveLevel {

    record Shown(List<Awards.Row> rows, List<Directory.Organisation> bodies) {}

    private final Awards awards;
    private final Directory directory;
    private final Desk desk;

    GiveLevel(Awards awards, Directory directory, Desk desk) {
        this.awards = awards;
        this.directory = directory;
        this.desk = desk;
    }

    @Transactional(readOnly = true)
    public Shown handle() {
        return new Shown(awards.on(desk.today()), directory.organisations());
    }

    /** False when the body has a level for the service in those months already; sent twice it is given once. */
    @Transactional
    public boolean handle(Awards.Award award) {
        Desk.only(desk.decides());
        if (awards.overlaps(award)) {
            return false;
        }
        awards.add(award, desk.user(), desk.now());
        desk.write("accreditation.quality.given", award.level());
        return true;
    }
}
