package it.trama.document.cabinet;

import it.trama.document.Cabinet.Origin;
import it.trama.document.DocumentBulk;
import it.trama.platform.db.CopyRows;
import it.trama.platform.db.Database;
import it.trama.platform.files.FileStore;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.tika.Tika;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.stereotype.Repository;

/** COPY as owner in one transaction: the files' rows, then the papers'. Of the files only what they are is kept in memory. */
@Repository
class PaperCopy implements DocumentBulk {

    private static final String FILES =
            "trust.documents (id, record_id, compartment, file_name, media_type, bytes, content_hash, created_by, created_at)";
    private static final String PAPERS = """
            document.papers (id, record_id, compartment, folder, title, dated, direction, party, origin, pages, former_protocol, organisation_id,
            created_by, created_at)""";

    private record Seen(OldPaper paper, String mediaType, int bytes, int pages) {}

    private final Database database;
    private final FileStore files;
    private final Tika types = new Tika();

    PaperCopy(Database database, FileStore files) {
        this.database = database;
        this.files = files;
    }

    @Override
    public void load(List<OldPaper> papers) {
        if (papers.isEmpty()) {
            return;
        }
        try (Connection owner = database.openAsOwner()) {
            owner.setAutoCommit(false);
            Set<UUID> there = there(owner, papers);
            var seen = new ArrayList<Seen>();
            papers.stream()
                    .filter(paper -> !there.contains(paper.id()))
                    .map(this::look)
                    .forEach(seen::add);
            copyFiles(owner, seen);
            copyPapers(owner, seen);
            owner.commit();
        } catch (SQLException e) {
            throw new UncategorizedSQLException("loading documents", null, e);
        }
    }

    private static Set<UUID> there(Connection owner, List<OldPaper> papers) throws SQLException {
        var there = new HashSet<UUID>();
        try (var asked = owner.prepareStatement("select id from document.papers where id = any (?)")) {
            asked.setArray(
                    1,
                    owner.createArrayOf(
                            "uuid", papers.stream().map(OldPaper::id).toArray(UUID[]::new)));
            try (var found = asked.executeQuery()) {
                while (found.next()) {
                    there.add(found.getObject(1, UUID.class));
                }
            }
        }
        return there;
    }

    private Seen look(OldPaper paper) {
        byte[] content = files.get(paper.file().hash());
        String type = types.detect(content, paper.file().name());
        return new Seen(paper, type, content.length, pages(type, content));
    }

    /** What cannot be drawn is still kept, and can be taken out as it came. */
    private static int pages(String type, byte[] content) {
        try {
            return PagePictures.count(type, content);
        } catch (UncheckedIOException e) {
            return 0;
        }
    }

    private static void copyFiles(Connection owner, List<Seen> seen) throws SQLException {
        try (var rows = new CopyRows(owner, FILES)) {
            for (Seen one : seen) {
                OldPaper paper = one.paper();
                rows.row(
                        paper.id(),
                        paper.place().record(),
                        paper.place().compartment(),
                        paper.file().name(),
                        one.mediaType(),
                        one.bytes(),
                        paper.file().hash(),
                        paper.deed().by(),
                        paper.deed().at().atOffset(ZoneOffset.UTC));
            }
        }
    }

    private static void copyPapers(Connection owner, List<Seen> seen) throws SQLException {
        try (var rows = new CopyRows(owner, PAPERS)) {
            for (Seen one : seen) {
                OldPaper paper = one.paper();
                rows.row(
                        paper.id(),
                        paper.place().record(),
                        paper.place().compartment(),
                        paper.place().folder(),
                        paper.label().title(),
                        paper.label().dated(),
                        paper.label().direction(),
                        paper.label().party(),
                        Origin.IMPORTED,
                        one.pages(),
                        paper.protocol(),
                        paper.deed().organisation(),
                        paper.deed().by(),
                        paper.deed().at().atOffset(ZoneOffset.UTC));
            }
        }
    }
}
