package it.trama.project.pactgroup;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The pact groups with who sits in them, and the form for one more. */
public record GroupPage(
        List<Group> groups, List<Option> names, List<Option> candidates, GroupForm form, FormErrors errors) {

    /** @param missing what the group lacks to accept a pact; empty when it has both coordinators */
    public record Group(String name, String missing, List<Member> members) {}

    /** @param end address that ends the membership; empty where it has ended or may not be ended by who looks */
    public record Member(String name, String organisation, String seat, String period, String end) {}

    static GroupPage of(ManageGroups.Shown shown, GroupForm form, FormErrors errors) {
        return new GroupPage(
                shown.rows().stream()
                        .collect(Collectors.groupingBy(
                                GroupMembers.Row::subdistrict, java.util.TreeMap::new, Collectors.toList()))
                        .entrySet()
                        .stream()
                        .map(group -> group(group.getKey(), group.getValue(), shown.mayChange()))
                        .toList(),
                IntStream.rangeClosed(0, 6)
                        .mapToObj(n -> new Option(Integer.toString(n), t("project.group.name." + n)))
                        .toList(),
                shown.candidates().stream()
                        .map(c -> new Option(
                                c.userId() + ":" + c.organisationId(),
                                t("project.group.candidate", c.name(), c.organisation())))
                        .toList(),
                form,
                errors);
    }

    private static Group group(int number, List<GroupMembers.Row> rows, boolean mayChange) {
        return new Group(
                t("project.group.name." + number),
                missing(rows, Side.PUBLIC)
                        .or(() -> missing(rows, Side.THIRD_SECTOR))
                        .orElse(""),
                rows.stream().map(row -> member(row, mayChange)).toList());
    }

    private static Optional<String> missing(List<GroupMembers.Row> rows, Side side) {
        var coordinator = new GroupMembers.Seat(side, true);
        return rows.stream().anyMatch(row -> row.isThere() && row.seat().equals(coordinator))
                ? Optional.empty()
                : Optional.of(t("project.group.missing." + side));
    }

    private static Member member(GroupMembers.Row row, boolean mayChange) {
        return new Member(
                row.who().name(),
                row.who().organisation(),
                t("project.group.seat." + row.seat().coordinates() + "."
                        + row.seat().side()),
                row.isThere()
                        ? t("project.group.since", Formats.longDate(row.since()))
                        : t("project.group.until", Formats.longDate(row.since()), Formats.longDate(row.until())),
                mayChange && row.isThere() ? GroupController.PATH + "/" + row.id() + "/fine" : "");
    }
}
