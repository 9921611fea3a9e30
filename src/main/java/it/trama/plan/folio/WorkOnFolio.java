package it.trama.plan.folio;

import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.plan.PlanDesk;
import it.trama.plan.PlanItem;
import it.trama.plan.PlanItems;
import it.trama.plan.folio.Folios.Milestone;
import it.trama.plan.folio.Folios.Outcome;
import it.trama.plan.folio.Folios.Saved;
import it.trama.territory.Municipalities;
import it.trama.territory.Municipality;
import it.trama.trust.Directory;
import it.trama.trust.Directory.Organisation;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The folio of an item: read by all who work in the district, written by the plan office. No personal datum. */
@Service
class WorkOnFolio {

    record Read(PlanItem item, Folio folio, List<Milestone> milestones, Figures figures, Known known) {}

    /** What one may choose from. */
    record Known(List<Organisation> organisations, List<Municipality> municipalities, List<Outcome> outcomes) {}

    /** Somebody saved meanwhile. */
    record Changed(Folio theirs, String by, Instant at) {}

    record Add(String item, Milestone milestone) {}

    record Reach(String item, UUID milestone, boolean reached) {}

    private final Folios folios;
    private final PlanItems items;
    private final Directory directory;
    private final Municipalities municipalities;
    private final ItemFigures figures;
    private final PlanDesk desk;

    WorkOnFolio(
            Folios folios,
            PlanItems items,
            Directory directory,
            Municipalities municipalities,
            ItemFigures figures,
            PlanDesk desk) {
        this.folios = folios;
        this.items = items;
        this.directory = directory;
        this.municipalities = municipalities;
        this.figures = figures;
        this.desk = desk;
    }

    @Transactional(readOnly = true)
    public Read handle(String code) {
        PlanDesk.only(desk.reads());
        PlanItem item = items.find(code).orElseThrow(NotFound::new);
        String cycle = items.cycleOf(code).orElseThrow(NotFound::new);
        return new Read(
                item,
                folios.find(code).orElse(Folio.empty(code)),
                folios.milestones(code),
                figures.of(code, cycle),
                new Known(directory.organisations(), municipalities.all(), folios.outcomesBefore(cycle)));
    }

    @Transactional
    public Result<String, Changed> handle(Folio folio) {
        PlanDesk.only(desk.writes());
        if (items.find(folio.item()).isEmpty()) {
            throw new NotFound();
        }
        Folio stored = folios.find(folio.item()).orElse(Folio.empty(folio.item()));
        if (stored.says(folio)) {
            return Result.done(folio.item());
        }
        if (!folios.save(folio, desk.user(), desk.now())) {
            Saved saved = folios.saved(folio.item());
            String by = directory.names(List.of(saved.by())).getOrDefault(saved.by(), "");
            return Result.refused(new Changed(stored, by, saved.at().toInstant()));
        }
        desk.write("plan.folio.saved", folio.item());
        return Result.done(folio.item());
    }

    @Transactional
    public void handle(Add add) {
        PlanDesk.only(desk.writes());
        if (items.find(add.item()).isEmpty()) {
            throw new NotFound();
        }
        folios.add(add.item(), add.milestone(), desk.user(), desk.now());
        desk.write("plan.milestone.added", add.item());
    }

    @Transactional
    public void handle(Reach reach) {
        PlanDesk.only(desk.writes());
        folios.reach(reach.item(), reach.milestone(), reach.reached() ? desk.today() : null);
        desk.write("plan.milestone.reached", reach.item());
    }
}
