package it.trama.governance.agenda;

import static it.trama.platform.web.Texts.t;

import it.trama.governance.Sessions.Item;
import it.trama.governance.Sessions.ItemKind;
import it.trama.governance.Sessions.Subject;
import it.trama.governance.Sessions.Version;
import it.trama.plan.ResolutionSubjects;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import it.trama.platform.web.Option;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An item of the agenda as typed; {@code subject} is {@code KIND:id}. */
public record ItemForm(Map<String, String> typed) {

    static ItemForm blank() {
        return new ItemForm(Map.of("id", UUID.randomUUID().toString(), "kind", "DECISION"));
    }

    ItemForm about(Option subject) {
        var fields = new HashMap<>(typed);
        fields.put("title", subject.label());
        fields.put("subject", subject.value());
        return new ItemForm(fields);
    }

    /** @param instead what waits in the place of what the item decided until now */
    static ItemForm of(Item item, Optional<ResolutionSubjects.Subject> instead) {
        var typed = new HashMap<String, String>();
        typed.put("id", item.id().toString());
        typed.put("kind", item.kind().name());
        typed.put("majority", item.majority() == null ? "" : item.majority());
        typed.put("number", Integer.toString(item.version().number()));
        typed.put("title", item.version().title());
        typed.put("text", item.version().text());
        typed.put(
                "subject",
                instead.map(next -> next.kind() + ":" + next.id())
                        .orElseGet(() -> value(item.version().subject())));
        return new ItemForm(typed);
    }

    static String value(@Nullable Subject subject) {
        return subject == null ? "" : subject.kind() + ":" + subject.id();
    }

    public String of(String name) {
        return Inputs.text(typed.get(name));
    }

    FormErrors errors(boolean amending) {
        var errors = FormErrors.NONE;
        if (of("title").isEmpty()) {
            errors = errors.with("title", t("governance.item.error.title"));
        }
        if (!amending && Inputs.choice(ItemKind.class, of("kind")).isEmpty()) {
            errors = errors.with("kind", t("governance.item.error.kind"));
        }
        if (!of("subject").isEmpty() && subject().isEmpty()) {
            errors = errors.with("subject", t("governance.item.refused.NO_SUBJECT"));
        }
        return amending && of("change").isEmpty() ? errors.with("change", t("governance.item.error.change")) : errors;
    }

    private Optional<Subject> subject() {
        int colon = of("subject").indexOf(':');
        return colon < 1
                ? Optional.empty()
                : Inputs.id(of("subject").substring(colon + 1))
                        .map(id -> new Subject(of("subject").substring(0, colon), id));
    }

    int number() {
        return Inputs.number(of("number")).map(n -> n.intValue()).orElse(0);
    }

    Version version(int number) {
        return new Version(number, of("title"), of("text"), subject().orElse(null), of("change"));
    }

    Item item(UUID id, UUID session, int number) {
        return new Item(
                id,
                session,
                0,
                Inputs.choice(ItemKind.class, of("kind")).orElse(ItemKind.DECISION),
                of("majority").isEmpty() ? null : of("majority"),
                false,
                version(number));
    }
}
