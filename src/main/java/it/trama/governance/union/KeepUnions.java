package it.trama.governance.union;

import it.trama.governance.GovernanceDesk;
import it.trama.governance.union.UnionRows.NewUnion;
import it.trama.governance.union.UnionRows.Union;
import it.trama.territory.Municipalities;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Unions and conventions, whatever body their municipalities sit in. Sessions that were opened keep what they froze. */
@Service
class KeepUnions {

    record End(UUID union, LocalDate on) {}

    record All(List<Union> unions) {}

    private final GovernanceDesk desk;
    private final UnionRows rows;
    private final Municipalities municipalities;

    KeepUnions(GovernanceDesk desk, UnionRows rows, Municipalities municipalities) {
        this.desk = desk;
        this.rows = rows;
        this.municipalities = municipalities;
    }

    @Transactional(readOnly = true)
    public All handle() {
        desk.requireResultReader();
        return new All(rows.all());
    }

    /** The municipalities that stop it: of another union already, or unknown here. */
    @Transactional
    public List<String> handle(NewUnion union) {
        desk.requireRunner();
        List<String> unknown = union.municipalities().stream()
                .filter(town -> municipalities.find(town).isEmpty())
                .toList();
        if (!unknown.isEmpty()) {
            return unknown;
        }
        if (rows.all().stream().anyMatch(one -> one.id().equals(union.id()))) {
            return List.of();
        }
        List<String> taken = rows.taken(union.municipalities(), union.from());
        if (taken.isEmpty() && rows.add(union)) {
            desk.write(
                    "governance.union.made",
                    Integer.toString(union.municipalities().size()));
        }
        return taken;
    }

    @Transactional
    public boolean handle(End end) {
        desk.requireRunner();
        boolean ended = rows.end(end.union(), end.on());
        if (ended) {
            desk.write("governance.union.ended", end.on().toString());
        }
        return ended;
    }
}
