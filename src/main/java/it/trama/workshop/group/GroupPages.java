package it.trama.workshop.group;

import static it.trama.platform.web.Texts.t;

import it.trama.plan.PlanItem;
import it.trama.plan.PlanItems;
import it.trama.platform.web.Crumb;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import it.trama.trust.TablesTabs;
import it.trama.workshop.Group;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Groups as their pages say them. */
final class GroupPages {

    private GroupPages() {}

    static GroupPage.Index index(
            ReadGroups.Listed listed, String kind, TablesTabs areas, boolean makes, LocalDate today) {
        Map<String, String> names =
                listed.kinds().stream().collect(Collectors.toMap(Group.Kind::code, Group.Kind::name));
        var choices = new ArrayList<GroupPage.Choice>();
        choices.add(new GroupPage.Choice(t("workshop.kinds.all"), "/tavoli", kind.isEmpty()));
        listed.kinds()
                .forEach(one -> choices.add(new GroupPage.Choice(
                        one.plural(), "/tavoli?tipo=" + one.code(), one.code().equals(kind))));
        String explanation = listed.kinds().stream()
                .filter(one -> one.code().equals(kind))
                .map(Group.Kind::explanation)
                .findFirst()
                .orElse(t("workshop.explanation"));
        return new GroupPage.Index(
                areas,
                choices,
                explanation,
                listed.lines().stream().map(line -> line(line, names, today)).toList(),
                makes);
    }

    private static GroupPage.Line line(GroupRows.Line line, Map<String, String> names, LocalDate today) {
        var closedOn = line.closedOn();
        return new GroupPage.Line(
                "/tavoli/" + line.id(),
                line.title(),
                names.getOrDefault(line.kind(), ""),
                Group.where(line.territory()),
                Formats.date(line.nextMeeting()),
                List.of(
                        Formats.number(line.numbers().people()),
                        Formats.number(line.numbers().contributions()),
                        Formats.number(line.numbers().fed())),
                closedOn != null && !closedOn.isAfter(today) ? t("workshop.closed", Formats.date(closedOn)) : "");
    }

    static GroupPage of(ReadGroups.Shown shown, boolean office) {
        var facts = shown.facts();
        return new GroupPage(
                shown.head(),
                facts(facts, shown.head().where()),
                shown.territorial() ? "/rete/servizi" : null,
                shown.bodies().stream()
                        .map(body -> new Crumb(body.name(), "/rete/" + body.id()))
                        .toList(),
                shown.meetings().stream()
                        .map(meeting -> meeting(shown.head().href(), meeting))
                        .toList(),
                shown.clusters().stream()
                        .map(cluster -> grown(cluster, shown.items()))
                        .toList(),
                new GroupPage.Closing(office, !shown.head().closed().isEmpty()));
    }

    private static List<Option> facts(GroupRows.Facts facts, String where) {
        return Stream.of(
                        new Option(t("workshop.field.purpose"), facts.words().purpose()),
                        new Option(t("workshop.field.question"), facts.words().question()),
                        new Option(t("workshop.field.territory"), where),
                        new Option(t("workshop.field.started"), Formats.longDate(facts.startedOn())),
                        new Option(t("workshop.field.source"), facts.words().source()))
                .filter(fact -> !fact.label().isEmpty())
                .toList();
    }

    private static GroupPage.Meeting meeting(String home, GroupRows.Meeting meeting) {
        String note = meeting.calledOff().isEmpty()
                ? meeting.administrators() ? t("workshop.meeting.withAdministrators") : ""
                : t("workshop.meeting.off", meeting.calledOff());
        return new GroupPage.Meeting(
                home + "/incontri/" + meeting.id(),
                Formats.date(meeting.heldOn()),
                t("workshop.meeting.line", meeting.agenda().lines().findFirst().orElse(""), meeting.place()),
                note);
    }

    private static GroupPage.Grown grown(GroupRows.Cluster cluster, Map<String, PlanItem> items) {
        return new GroupPage.Grown(
                cluster.title(),
                cluster.summary(),
                t("workshop.contributions.count", cluster.contributions()),
                Codes.of(cluster.items()).stream()
                        .map(code -> {
                            PlanItem item = items.get(code);
                            return new Crumb(item == null ? code : PlanItems.label(item), "/piano/" + code);
                        })
                        .toList());
    }
}
