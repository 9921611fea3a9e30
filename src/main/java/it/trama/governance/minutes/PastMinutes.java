package it.trama.governance.minutes;

import it.trama.governance.GovernancePast;
import it.trama.governance.GovernancePast.Written;
import it.trama.governance.minutes.MinutesRows.Minutes;
import it.trama.governance.minutes.WriteMinutes.Save;
import it.trama.governance.minutes.WriteMinutes.Sign;
import java.util.HashMap;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The draft is there since the session closed. */
@Component
class PastMinutes implements GovernancePast.Minutes {

    private final WriteMinutes write;
    private final ReadMinutes read;

    PastMinutes(WriteMinutes write, ReadMinutes read) {
        this.write = write;
        this.read = read;
    }

    @Override
    public void handle(Written written) {
        var shown = read.handle(new ReadMinutes.OfSession(written.session()));
        Minutes draft = shown.minutes().orElseThrow();
        var items = new HashMap<UUID, String>();
        shown.happened()
                .points()
                .forEach(point -> items.put(
                        point.item().id(),
                        written.said().getOrDefault(point.item().position(), point.note())));
        write.handle(new Save(draft.id(), draft.words(), items, draft.version()));
        write.handle(new Sign(draft.id()));
    }
}
