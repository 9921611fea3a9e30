package it.trama.people.family;

import static it.trama.platform.web.Texts.t;

import it.trama.people.PersonChanges;
import it.trama.people.PersonChanges.Change;
import it.trama.people.PersonChanges.Kind;
import it.trama.people.family.Homes.Row;
import it.trama.platform.web.Formats;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Steps that several use cases of the household share, each with its line in the changes. */
@Component
class HomeChanges {

    private final Homes homes;
    private final PersonChanges changes;

    HomeChanges(Homes homes, PersonChanges changes) {
        this.homes = homes;
        this.changes = changes;
    }

    void enter(Row row) {
        write(row.person(), Kind.CHANGE, "", inWords(row), row.since());
    }

    void leave(Row row, LocalDate day) {
        homes.end(row, day);
        write(row.person(), Kind.CHANGE, inWords(row), t("people.home.left"), day);
    }

    void strike(Row row) {
        homes.remove(row);
        write(row.person(), Kind.CORRECTION, inWords(row), t("people.home.never"), row.since());
    }

    void relate(Row row, String relation, LocalDate from, Kind kind) {
        LocalDate day = kind == Kind.CORRECTION ? row.since() : from;
        homes.relate(row, relation, day);
        write(row.person(), kind, t("people.relation." + row.relation()), t("people.relation." + relation), day);
    }

    /** The heir becomes head; what the others are is told anew. The former head stays as what the heir sees. */
    void crown(Row heir, LocalDate day) {
        for (Row row : homes.members(heir.household(), day)) {
            String relation = row.person().equals(heir.person())
                    ? "HEAD"
                    : HeadRelations.seenFrom(heir.relation(), row.relation());
            if (!relation.equals(row.relation())) {
                relate(row, relation, day, Kind.CHANGE);
            }
        }
    }

    private void write(UUID person, Kind kind, String before, String after, LocalDate from) {
        changes.write(person, new Change(kind, "HOUSEHOLD", before, after, from, ""));
    }

    private static String inWords(Row row) {
        return t("people.home.words", t("people.relation." + row.relation()), Formats.date(row.since()));
    }
}
