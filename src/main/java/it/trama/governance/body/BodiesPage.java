package it.trama.governance.body;

import static it.trama.platform.web.Texts.t;

import it.trama.governance.Bodies.Body;
import it.trama.governance.Tab;
import java.util.List;

/** All bodies. */
public record BodiesPage(List<Line> lines, boolean keeps, List<Tab> tabs) {

    public record Line(String name, String href, String kind, String composition) {}

    static BodiesPage of(List<Body> bodies, boolean keeps, List<Tab> tabs) {
        return new BodiesPage(bodies.stream().map(BodiesPage::line).toList(), keeps, tabs);
    }

    private static Line line(Body body) {
        return new Line(
                body.name(),
                "/governance/organi/" + body.id(),
                t("governance.body.kind." + body.kind()),
                body.composition());
    }
}
