package it.trama.project.writing;

import it.trama.project.Project;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Stored parts as the fields of their forms: to change them, and to hold them against what another typed. */
record PartFields(String form, Map<String, List<String>> fields) {

    /** The part with the id, whichever form it is of. */
    static Optional<PartFields> of(Project project, UUID id) {
        Project.Parts parts = project.parts();
        return parts.goals().stream()
                .filter(g -> g.id().equals(id))
                .map(PartFields::goal)
                .findFirst()
                .or(() -> project.support(id).map(PartFields::support))
                .or(() -> parts.resources().stream()
                        .filter(r -> r.id().equals(id))
                        .map(PartFields::resource)
                        .findFirst())
                .or(() -> parts.undertakings().stream()
                        .filter(u -> u.id().equals(id))
                        .map(PartFields::undertaking)
                        .findFirst());
    }

    static PartFields outline(Project project) {
        var fields = new Fields();
        OutlineFields.write(project.outline(), fields);
        return new PartFields("testo", fields.values());
    }

    private static PartFields goal(Project.Goal goal) {
        var fields = new Fields();
        fields.put("id", goal.id());
        fields.put("goalTitle", goal.title());
        fields.put("goalArea", goal.aim().area());
        fields.put("goalNeed", goal.aim().need());
        fields.put("goalIndicator", goal.aim().indicator());
        fields.put("goalBaseline", goal.aim().baseline());
        fields.put("goalTarget", goal.aim().target());
        fields.put("goalDue", goal.aim().due());
        return new PartFields("obiettivi", fields.values());
    }

    private static PartFields support(Project.Support support) {
        var fields = new Fields();
        Project.How how = support.how();
        fields.put("id", support.id());
        fields.put("supportTitle", support.title());
        fields.all("supportGoal", support.goals().stream().map(UUID::toString).toList());
        fields.put("supportBody", text(support.by().organisation()));
        fields.put("supportHelper", support.by().helper());
        fields.put("supportCategory", support.category());
        fields.put("supportStrategy", how.strategy());
        fields.put("supportMode", how.mode());
        fields.put("supportPlace", how.place());
        fields.put("supportRecipient", how.recipient().kind());
        fields.put("supportRecipientName", how.recipient().name());
        for (int day = 1; day <= 7; day++) {
            fields.put("week" + day, hours(how.week(), day));
        }
        return new PartFields("sostegni", fields.values());
    }

    private static String hours(List<Project.Hours> week, int day) {
        return week.stream()
                .filter(hours -> hours.weekday() == day)
                .map(hours -> hours.from() + "-" + hours.to())
                .collect(Collectors.joining(", "));
    }

    private static PartFields resource(Project.Resource resource) {
        var fields = new Fields();
        Project.Giver giver = resource.giver();
        fields.put("id", resource.id());
        fields.put("resourceSupport", resource.support());
        fields.put("resourceSource", giver.source());
        fields.put("resourceBody", text(giver.organisation()));
        fields.put("resourceLine", text(giver.fundLine()));
        fields.put("resourceChannel", giver.channel());
        fields.put("resourceDescription", resource.description());
        fields.put(
                "resourceQuantity",
                it.trama.platform.web.Formats.quantity(resource.worth().quantity()));
        fields.put("resourceUnit", resource.worth().unit());
        fields.put(
                "resourceValue",
                it.trama.platform.web.Formats.quantity(resource.worth().unitValue()));
        return new PartFields("risorse", fields.values());
    }

    private static PartFields undertaking(Project.Undertaking undertaking) {
        var fields = new Fields();
        fields.put("id", undertaking.id());
        fields.put("undertakingParty", undertaking.party());
        fields.put("undertakingText", undertaking.text());
        return new PartFields("impegni", fields.values());
    }

    private static String text(@Nullable UUID id) {
        return id == null ? "" : id.toString();
    }

    /** Fields of a form, in the order of the page. */
    static final class Fields {

        private final Map<String, List<String>> values = new LinkedHashMap<>();

        void put(String name, @Nullable Object value) {
            values.put(name, List.of(value == null ? "" : value.toString()));
        }

        void all(String name, List<String> chosen) {
            values.put(name, List.copyOf(chosen));
        }

        Map<String, List<String>> values() {
            return values;
        }
    }
}
