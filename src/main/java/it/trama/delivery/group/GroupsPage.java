package it.trama.delivery.group;

import static it.trama.platform.web.Texts.t;

import it.trama.delivery.group.Group.Kind;
import it.trama.delivery.group.Group.Unit;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Option;
import java.util.List;
import java.util.stream.Stream;

/** The groups of a body, and a new one. */
public record GroupsPage(
        List<Card> cards, List<Option> kinds, List<Option> sharings, GroupForm form, FormErrors errors) {

    public record Card(String name, String kind, String place, String href) {}

    static GroupsPage of(List<Group> groups, GroupForm form, FormErrors errors) {
        return new GroupsPage(
                groups.stream()
                        .map(g -> new Card(
                                g.named().name(),
                                t("delivery.group.kind." + g.named().kind()),
                                g.named().place(),
                                "/consegne/gruppi/" + g.id()))
                        .toList(),
                Option.of(Kind.class, "delivery.group.kind"),
                Stream.of(Unit.values())
                        .flatMap(unit -> Stream.of(unit + "-no", unit + "-si"))
                        .map(code -> new Option(code, t("delivery.group.sharing." + code)))
                        .toList(),
                form,
                errors);
    }
}
