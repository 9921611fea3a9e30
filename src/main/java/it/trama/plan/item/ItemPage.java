package it.trama.plan.item;

import it.trama.plan.PlanItemSection;
import it.trama.platform.web.Crumb;
import java.util.List;

/** Folio of one item: where it stands, what hangs under it, what sits on it. */
public record ItemPage(
        String heading,
        String text,
        Facts facts,
        List<Crumb> above,
        List<PlanPage.Node> under,
        String retired,
        List<PlanItemSection.Section> sections) {

    public record Facts(String code, String kind, String area, String areaHref, String section) {}
}
