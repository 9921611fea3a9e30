package it.trama.fund.year;

import it.trama.fund.FundRoles;
import it.trama.kernel.Actor;
import it.trama.kernel.Result;
import it.trama.plan.FundingLines;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The plan chooses among the lines what pays for what it does, and puts them on its items. */
@Component
class MoneyOfPlan implements FundingLines {

    private final Lines lines;
    private final PlaceLine place;

    MoneyOfPlan(Lines lines, PlaceLine place) {
        this.lines = lines;
        this.place = place;
    }

    @Override
    public List<FundingLine> lines(int year) {
        return lines.ofYear(year).stream().map(MoneyOfPlan::funding).toList();
    }

    @Override
    public List<Sitting> on(String planItem, Actor actor) {
        return FundRoles.seesMoney(actor)
                ? lines.onItems(List.of(planItem)).stream()
                        .map(line ->
                                new Sitting(funding(line), line.fund().year(), FundPages.href(line) + "#movements"))
                        .toList()
                : List.of();
    }

    private static FundingLine funding(FundLine line) {
        return new FundingLine(
                line.id(),
                line.fund().name(),
                line.purpose(),
                line.planItem(),
                line.moved().assigned(),
                line.moved().committed(),
                line.moved().settled());
    }

    @Override
    public boolean place(UUID line, String planItem) {
        return lines.find(line)
                .map(found -> place.handle(new PlaceLine.Command(line, planItem, found.version())))
                .filter(Result.Done.class::isInstance)
                .isPresent();
    }
}
