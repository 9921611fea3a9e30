package it.trama.plan.folio;

import it.trama.plan.PlanPast;
import it.trama.plan.folio.Folio.Links;
import it.trama.plan.folio.Folio.When;
import it.trama.plan.folio.Folio.Where;
import it.trama.plan.folio.Folio.Who;
import java.util.List;
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
                new Links(List.of(), List.of()),
                0));
    }
}
