package it.trama.workshop.contribution;

import it.trama.kernel.NotFound;
import it.trama.plan.PlanItem;
import it.trama.plan.PlanItems;
import it.trama.workshop.Desk;
import it.trama.workshop.GroupHead;
import it.trama.workshop.contribution.ContributionRows.Cluster;
import it.trama.workshop.contribution.ContributionRows.Contribution;
import it.trama.workshop.contribution.ContributionRows.Done;
import it.trama.workshop.contribution.ContributionRows.Fed;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people wrote: read and added to by the group, put together by hand by who leads it. */
@Service
class WorkOnContributions {

    /** @param undoable there is a last move to take back */
    record Shown(
            GroupHead head,
            List<Contribution> contributions,
            List<Cluster> clusters,
            List<Fed> fed,
            List<PlanItem> items,
            boolean undoable,
            boolean closed) {}

    sealed interface Command {
        UUID group();
    }

    record Gather(
            UUID group,
            UUID act,
            List<UUID> contributions,
            @Nullable UUID to) implements Command {}

    record GatherAnew(UUID group, UUID act, List<UUID> contributions, String title) implements Command {}

    record Undo(UUID group) implements Command {}

    record Describe(UUID group, UUID cluster, String title, String summary) implements Command {}

    record Dissolve(UUID group, UUID act, UUID cluster) implements Command {}

    record Feed(UUID group, Fed fed) implements Command {}

    record Unfeed(UUID group, UUID fed) implements Command {}

    /** @param author as they want to be named; somebody else's words may be written down for them */
    record Add(UUID group, UUID id, String text, String author) {}

    private final ContributionRows rows;
    private final PlanItems plan;
    private final Desk desk;

    WorkOnContributions(ContributionRows rows, PlanItems plan, Desk desk) {
        this.rows = rows;
        this.plan = plan;
        this.desk = desk;
    }

    @Transactional
    public Shown handle(UUID group) {
        var standing = desk.inside(group);
        desk.write("contributions.read", group);
        return new Shown(
                desk.head(standing, "contributi"),
                rows.all(group),
                rows.clusters(group),
                rows.fed(group),
                plan.all(),
                rows.lastAct(group).isPresent(),
                standing.group().closed(desk.today()));
    }

    @Transactional
    public void handle(Add command) {
        var standing = desk.inside(command.group());
        if (standing.group().closed(desk.today())) {
            throw new NotFound();
        }
        String author = command.author().isEmpty() ? desk.actor().name() : command.author();
        rows.add(command.group(), command.id(), command.text(), author, done());
        desk.write("contributions.added", command.group());
    }

    private Done done() {
        return new Done(desk.user(), desk.now());
    }

    @Transactional
    public void handle(Command command) {
        UUID group = command.group();
        desk.led(group);
        switch (command) {
            case Gather gather -> {
                UUID to = gather.to();
                rows.move(group, gather.act(), gather.contributions(), to == null ? null : own(group, to), done());
            }
            case GatherAnew anew -> {
                rows.make(group, anew.act(), anew.title(), done());
                rows.move(group, anew.act(), anew.contributions(), anew.act(), done());
            }
            case Undo _ -> rows.lastAct(group).ifPresent(act -> rows.undo(group, act, desk.now()));
            case Describe describe ->
                rows.describe(own(group, describe.cluster()), describe.title(), describe.summary());
            case Dissolve dissolve -> dissolve(dissolve);
            case Feed feed -> {
                own(group, feed.fed().cluster());
                rows.feed(feed.fed(), done());
            }
            case Unfeed unfeed -> rows.unfeed(group, unfeed.fed(), desk.now());
        }
        desk.write("contributions.arranged", group);
    }

    private void dissolve(Dissolve command) {
        UUID cluster = own(command.group(), command.cluster());
        List<UUID> freed = rows.all(command.group()).stream()
                .filter(contribution -> cluster.equals(contribution.cluster()))
                .map(Contribution::id)
                .toList();
        rows.move(command.group(), command.act(), freed, null, done());
        rows.dissolve(cluster, desk.now());
    }

    private UUID own(UUID group, UUID cluster) {
        return rows.clusters(group).stream()
                .map(Cluster::id)
                .filter(cluster::equals)
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
