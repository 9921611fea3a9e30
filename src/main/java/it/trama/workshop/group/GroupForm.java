package it.trama.workshop.group;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import it.trama.workshop.Group;
import it.trama.workshop.group.GroupRows.Facts;
import it.trama.workshop.group.GroupRows.Saved;
import it.trama.workshop.group.GroupRows.Words;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A group as it is typed. */
public record GroupForm(Map<String, String> typed, List<String> subdistricts) {

    static final List<String> SUBDISTRICTS = List.of("1", "2", "3", "4", "5", "6");

    public String of(String field) {
        return Inputs.text(typed.get(field));
    }

    static GroupForm blank(String kind, LocalDate today) {
        return new GroupForm(
                Map.of("id", UUID.randomUUID().toString(), "kind", kind, "started", today.toString()), List.of());
    }

    static GroupForm of(Facts facts) {
        return new GroupForm(
                Map.of(
                        "version", Integer.toString(facts.saved().version()),
                        "kind", facts.kind(),
                        "title", facts.title(),
                        "purpose", facts.words().purpose(),
                        "question", facts.words().question(),
                        "source", facts.words().source(),
                        "started", facts.startedOn().toString()),
                SUBDISTRICTS.stream().filter(facts.territory()::contains).toList());
    }

    FormErrors errors(List<Group.Kind> kinds) {
        var errors = FormErrors.NONE;
        if (kinds.stream().noneMatch(kind -> kind.code().equals(of("kind")))) {
            errors = errors.with("kind", t("workshop.error.kind"));
        }
        if (of("title").isEmpty()) {
            errors = errors.with("title", t("workshop.error.title"));
        }
        if (Inputs.date(of("started")).isEmpty()) {
            errors = errors.with("started", t("workshop.error.day"));
        }
        return errors;
    }

    int version() {
        return Inputs.number(of("version")).map(java.math.BigDecimal::intValue).orElse(0);
    }

    String territory() {
        return String.join(
                ",", SUBDISTRICTS.stream().filter(subdistricts::contains).toList());
    }

    Facts facts(UUID id, int version, UUID by, OffsetDateTime at) {
        return new Facts(
                id,
                of("kind"),
                of("title"),
                new Words(of("purpose"), of("question"), of("source")),
                territory(),
                Inputs.date(of("started")).orElseThrow(),
                new Saved(version, by, at));
    }
}
