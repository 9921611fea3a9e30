package it.trama.allocation.proposal;

import static it.trama.platform.web.Texts.t;

import it.trama.allocation.proposal.ReadAllocation.Shown;
import it.trama.allocation.proposal.WorkbenchPage.Typed;
import it.trama.platform.web.Conflict;
import java.util.Map;
import java.util.TreeSet;

/** Two people saved the same draft: what differs is shown field by field, what does not is kept. */
final class Disagreement {

    private Disagreement() {}

    static Conflict of(Shown theirs, Typed mine) {
        Map<String, String> saved = WorkbenchPages.typed(theirs);
        String address = theirs.allocation().href();
        var conflict = Conflict.of(address, address)
                .keep("version", theirs.proposal().stage().revision());
        var fields = new TreeSet<>(saved.keySet());
        mine.values().keySet().stream().filter(field -> field.startsWith("in-")).forEach(fields::add);
        for (String field : fields) {
            String own = mine.of(field);
            String other = saved.getOrDefault(field, "");
            conflict = own.equals(other) ? conflict.keep(field, own) : conflict.line(field, label(field), own, other);
        }
        return conflict.savedBy(theirs.writer(), theirs.proposal().stage().writtenAt());
    }

    private static String label(String field) {
        if (field.startsWith("w-")) {
            return t("allocation.measure." + field.substring(2));
        }
        return field.startsWith("in-") ? t("allocation.conflict.cell") : t("allocation.field." + field);
    }
}
