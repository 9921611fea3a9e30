package it.trama.trust.audit;

import it.trama.kernel.Role;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import it.trama.trust.Audit;
import it.trama.trust.AuditWords;
import it.trama.trust.CurrentActor;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The officer looks at the trail, and that leaves a trace too. */
@Service
class ShowTrail {

    private final Trail trail;
    private final Audit audit;
    private final CurrentActor actors;

    ShowTrail(Trail trail, Audit audit, CurrentActor actors) {
        this.trail = trail;
        this.audit = audit;
        this.actors = actors;
    }

    @Transactional
    TrailPage handle(Trail.Search search) {
        if (!actors.actor().has(Role.DPO)) {
            throw new AccessDeniedException("the trail is the officer's");
        }
        audit.write(Audit.Entry.of("trust.trail", "OVERSIGHT").about(search.person()));
        long total = trail.count(search);
        List<TrailPage.Row> rows =
                trail.find(search).stream().map(ShowTrail::row).toList();
        var filter = new TrailPage.Filter(
                Formats.date(search.from()),
                Formats.date(search.to()),
                search.action(),
                search.person() == null ? "" : search.person().toString());
        List<Option> actions = trail.actions().stream()
                .map(a -> new Option(a, AuditWords.action(a)))
                .toList();
        return new TrailPage(
                filter,
                rows,
                total,
                actions,
                link(search, search.page() - 1, total),
                link(search, search.page() + 1, total));
    }

    private static TrailPage.Row row(Trail.Event e) {
        return new TrailPage.Row(
                e.at(),
                e.worker(),
                e.organisation(),
                AuditWords.action(e.action()),
                AuditWords.purpose(e.purpose()),
                e.subject());
    }

    private static String link(Trail.Search search, int page, long total) {
        if (page < 0 || (long) page * Trail.PAGE >= total) {
            return "";
        }
        return "/amministrazione/registro?dal=%s&al=%s&azione=%s&persona=%s&pagina=%d"
                .formatted(
                        search.from(),
                        search.to(),
                        search.action(),
                        search.person() == null ? "" : search.person(),
                        page);
    }
}
