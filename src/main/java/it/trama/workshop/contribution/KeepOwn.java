package it.trama.workshop.contribution;

import it.trama.kernel.NotFound;
import it.trama.workshop.Desk;
import it.trama.workshop.GroupHead;
import it.trama.workshop.contribution.ContributionRows.Contribution;
import it.trama.workshop.contribution.ContributionRows.Earlier;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who wrote something corrects it or takes it back, as long as the group goes on; who leads reads what it said before. */
@Service
class KeepOwn {

    record Ask(UUID group, UUID contribution) {}

    record Shown(GroupHead head, Contribution contribution, List<Earlier> earlier, boolean writes) {}

    /** @param words empty: taken back */
    record Correct(Ask which, String words) {}

    private final ContributionRows rows;
    private final Desk desk;

    KeepOwn(ContributionRows rows, Desk desk) {
        this.rows = rows;
        this.desk = desk;
    }

    @Transactional
    public Shown handle(Ask ask) {
        var standing = desk.inside(ask.group());
        Contribution one = rows.all(ask.group()).stream()
                .filter(each -> each.id().equals(ask.contribution()))
                .filter(each -> each.fate().mine() || standing.leads())
                .findFirst()
                .orElseThrow(NotFound::new);
        desk.write("contributions.read", ask.group());
        boolean writes = one.fate().mine()
                && !one.fate().withdrawn()
                && !standing.group().closed(desk.today());
        return new Shown(desk.head(standing, "contributi"), one, rows.earlier(one.id()), writes);
    }

    @Transactional
    public void handle(Correct command) {
        desk.inside(command.which().group());
        if (!rows.correct(command.which().contribution(), command.words(), desk.today(), desk.now())) {
            throw new NotFound();
        }
        String action = command.words().isEmpty() ? "contributions.withdrawn" : "contributions.corrected";
        desk.write(action, command.which().group());
    }
}
