package it.trama.network.body;

import static it.trama.platform.web.Texts.t;

import it.trama.network.body.BodyFacts.Contact;
import it.trama.network.body.BodyFacts.Site;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A site, or a number or address to write to, as typed. */
public record ReachForm(Map<String, String> values) {

    static final List<String> KINDS = List.of("PHONE", "EMAIL", "PEC", "WEB");

    public String of(String field) {
        return Inputs.text(values.get(field));
    }

    static ReachForm blank() {
        return new ReachForm(Map.of("id", UUID.randomUUID().toString()));
    }

    FormErrors siteErrors() {
        return of("siteName").isEmpty() ? FormErrors.at("siteName", t("network.site.nameMissing")) : FormErrors.NONE;
    }

    FormErrors contactErrors() {
        if (!KINDS.contains(of("contactKind"))) {
            return FormErrors.at("contactKind", t("network.contact.kindMissing"));
        }
        String value = of("value");
        boolean right = switch (of("contactKind")) {
            case "PHONE" -> value.matches("\\+?[0-9 ./-]{4,30}");
            case "WEB" -> value.matches("https?://\\S+\\.\\S+");
            default -> value.matches("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
        };
        return right ? FormErrors.NONE : FormErrors.at("value", t("network.contact.valueWrong." + of("contactKind")));
    }

    private UUID id() {
        return Inputs.id(of("id")).orElseGet(UUID::randomUUID);
    }

    KeepReach.Change site() {
        return new KeepReach.Change.AddSite(new Site(id(), of("siteName"), of("address"), ""), of("municipality"));
    }

    KeepReach.Change contact() {
        return new KeepReach.Change.AddContact(new Contact(
                id(),
                of("contactKind"),
                of("value"),
                of("purpose"),
                of("openToAll").equals("yes")));
    }
}
