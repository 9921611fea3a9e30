package it.trama.workshop.group;

import it.trama.kernel.NotFound;
import it.trama.plan.PlanItem;
import it.trama.plan.PlanItems;
import it.trama.trust.Directory;
import it.trama.workshop.Desk;
import it.trama.workshop.Group;
import it.trama.workshop.GroupHead;
import it.trama.workshop.Groups;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which groups there are and what they are about: no personal datum. */
@Service
class ReadGroups {

    record Listed(List<GroupRows.Line> lines, List<Group.Kind> kinds) {}

    /** @param items of the plan that the clusters fed, by code */
    record Shown(
            GroupHead head,
            GroupRows.Facts facts,
            boolean territorial,
            List<GroupRows.Body> bodies,
            List<GroupRows.Meeting> meetings,
            List<GroupRows.Cluster> clusters,
            Map<String, PlanItem> items) {}

    record Edit(UUID group) {}

    /** @param savedBy name of who saved last */
    record ToEdit(GroupRows.Facts facts, String savedBy) {}

    private final GroupRows rows;
    private final Groups groups;
    private final PlanItems plan;
    private final Directory directory;
    private final Desk desk;

    ReadGroups(GroupRows rows, Groups groups, PlanItems plan, Directory directory, Desk desk) {
        this.rows = rows;
        this.groups = groups;
        this.plan = plan;
        this.directory = directory;
        this.desk = desk;
    }

    @Transactional(readOnly = true)
    public Listed handle(String kind) {
        return new Listed(rows.list(kind, desk.today()), groups.kinds());
    }

    @Transactional(readOnly = true)
    public List<Group.Kind> handle() {
        desk.requireOffice();
        return groups.kinds();
    }

    @Transactional(readOnly = true)
    public Shown handle(UUID id) {
        Desk.Standing standing = desk.standing(id);
        var clusters = rows.clusters(id);
        var codes = clusters.stream()
                .flatMap(cluster -> Codes.of(cluster.items()).stream())
                .collect(Collectors.toSet());
        boolean territorial = groups.kinds().stream()
                .anyMatch(kind -> kind.code().equals(standing.group().kind()) && kind.territorial());
        return new Shown(
                desk.head(standing, ""),
                rows.facts(id).orElseThrow(NotFound::new),
                territorial,
                rows.bodies(id),
                rows.meetings(id),
                clusters,
                plan.all().stream()
                        .filter(item -> codes.contains(item.code()))
                        .collect(Collectors.toMap(PlanItem::code, Function.identity(), (a, _) -> a)));
    }

    @Transactional(readOnly = true)
    public ToEdit handle(Edit query) {
        desk.led(query.group());
        var facts = rows.facts(query.group()).orElseThrow(NotFound::new);
        var by = facts.saved().by();
        return new ToEdit(facts, directory.names(List.of(by)).getOrDefault(by, ""));
    }
}
