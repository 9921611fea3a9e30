package it.trama.insight.rooms;

import it.trama.trust.Audit;
import it.trama.trust.Audit.Entry;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tables of a room as CSV: what the page shows and not a number more. */
@Service
class ExportRoom {

    private final Rooms rooms;
    private final Audit audit;

    ExportRoom(Rooms rooms, Audit audit) {
        this.rooms = rooms;
        this.audit = audit;
    }

    @Transactional
    public String handle(Room room, Asked asked) {
        RoomPage page = rooms.of(room, asked);
        audit.write(
                Entry.of("insight.exported", "PLANNING").with("room=%s year=%d".formatted(room.code(), asked.year())));
        var text = new StringWriter();
        try (var csv = new CSVPrinter(
                text, CSVFormat.RFC4180.builder().setRecordSeparator("\n").get())) {
            for (RoomPage.Table table : page.tables()) {
                csv.printRecords(table.lines());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
