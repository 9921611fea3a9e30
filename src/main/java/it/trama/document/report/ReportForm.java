package it.trama.document.report;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A report as it is being written.
 *
 * @param confidential the writer wants to see their own confidential notes among those to choose
 */
public record ReportForm(
        String id,
        String recipient,
        Map<String, String> sections,
        Set<UUID> entries,
        Filter filter,
        boolean confidential) {

    /** Which notes are offered. */
    public record Filter(String kind, String from, String to) {}

    static ReportForm blank() {
        return new ReportForm(UUID.randomUUID().toString(), "", Map.of(), Set.of(), new Filter("", "", ""), false);
    }

    static ReportForm of(Map<String, List<String>> typed) {
        var sections = new EnumMap<Section, String>(Section.class);
        for (Section section : Section.values()) {
            sections.put(section, one(typed, section.name()));
        }
        return new ReportForm(
                one(typed, "id"),
                one(typed, "recipient"),
                sections.entrySet().stream()
                        .collect(Collectors.toMap(e -> e.getKey().name(), Map.Entry::getValue)),
                typed.getOrDefault("entries", List.of()).stream()
                        .flatMap(id -> Inputs.id(id).stream())
                        .collect(Collectors.toSet()),
                new Filter(one(typed, "kind"), one(typed, "from"), one(typed, "to")),
                typed.containsKey("confidential"));
    }

    private static String one(Map<String, List<String>> typed, String name) {
        return Inputs.text(typed.getOrDefault(name, List.of("")).getFirst());
    }

    public String text(String section) {
        return sections.getOrDefault(section, "");
    }

    Optional<LocalDate> from() {
        return Inputs.date(filter.from());
    }

    Optional<LocalDate> to() {
        return Inputs.date(filter.to());
    }

    FormErrors errors() {
        var errors = FormErrors.NONE;
        if (Inputs.id(id).isEmpty()) {
            errors = errors.with("", t("casefile.form.stale"));
        }
        if (recipient.isEmpty()) {
            errors = errors.with("recipient", t("document.report.recipientMissing"));
        }
        for (Section section : List.of(Section.PREMISE, Section.EVALUATION, Section.PROPOSALS)) {
            if (text(section.name()).isEmpty()) {
                errors = errors.with(section.name(), t("document.report.sectionMissing"));
            }
        }
        if (text(Section.FACTS.name()).isEmpty() && entries.isEmpty()) {
            errors = errors.with(Section.FACTS.name(), t("document.report.factsMissing"));
        }
        return errors;
    }
}
