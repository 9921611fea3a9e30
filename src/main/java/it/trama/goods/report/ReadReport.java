package it.trama.goods.report;

import it.trama.goods.GoodsDesk;
import it.trama.goods.report.Totals.Span;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the actor's body gave; what all gave together, for the plan office. */
@Service
class ReadReport {

    /** @param district of all bodies */
    record Question(Span span, boolean district) {}

    private final GoodsDesk desk;
    private final Reports reports;

    ReadReport(GoodsDesk desk, Reports reports) {
        this.desk = desk;
        this.reports = reports;
    }

    @Transactional
    public Totals handle(Question question) {
        if (question.district()) {
            desk.requireOffice();
            return new Totals(
                    question.span(), reports.district(question.span()), reports.districtKinds(question.span()));
        }
        desk.require();
        desk.write("goods.report", "");
        return new Totals(question.span(), reports.own(question.span()), reports.ownKinds(question.span()));
    }
}
