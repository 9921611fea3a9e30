package it.trama.plan.folio;

import it.trama.plan.PlanPast;
import it.trama.plan.folio.Folio.Links;
import it.trama.plan.folio.Folio.When;
import it.trama.plan.folio.Folio.Where;
import it.trama.plan.folio.Folio.Who;
import it.trama.plan.folio.Folios.Milestone;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Folios that are known already. */
@Service
class PastFolios implements PlanPast.Folios {

    private final WorkOnFolio work;

    PastFolios(WorkOnFolio work) {
        this.work = work;
    }

    @Override
    @Transactional
    public void handle(PlanPast.Worked worked) {
        work.handle(new Folio(
                worked.item(),
                new Who(worked.lead(), worked.partners()),
                new Where("DISTRICT", List.of()),
                worked.beneficiaries(),
                new When(worked.from(), worked.to()),
                new Links(List.of(), List.of(), List.of()),
                0));
    }

    @Override
    @Transactional
    public void handle(PlanPast.Tied tied) {
        Folio now = work.handle(tied.item()).folio();
        work.handle(new Folio(
                now.item(),
                now.who(),
                now.where(),
                now.beneficiaries(),
                now.when(),
                new Links(tied.norms(), tied.guidelines(), tied.outcomes()),
                now.version()));
    }

    @Override
    @Transactional
    public void handle(PlanPast.Staged staged) {
        work.handle(new WorkOnFolio.Add(
                staged.item(), new Milestone(UUID.randomUUID(), staged.milestone(), staged.due(), null)));
    }
}
