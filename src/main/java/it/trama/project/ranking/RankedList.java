package it.trama.project.ranking;

import it.trama.kernel.Money;
import it.trama.project.ranking.Scoring.Score;
import it.trama.project.ranking.Scoring.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The order of those who ask for one support, and how far its money reaches. Their order of arrival in the list changes nothing. */
final class RankedList {

    enum State {
        FUNDED,
        /** What is left pays a part of it; after it nobody is paid, as the order is the order. */
        PARTLY,
        WAITING,
        /** A fact that a condition needs is missing. */
        INCOMPLETE,
        NOT_ELIGIBLE
    }

    /** @param number of the case: unique, the last that decides */
    record Request(UUID id, String number, String support, Money requested, LocalDate appliedOn) {}

    record Scored(Request request, Score score) {}

    /** @param places none: as many as the money pays */
    record Share(Money money, @Nullable Integer places) {}

    record Entry(
            Request request,
            Score score,
            State state,
            @Nullable Integer place,
            Money granted) {}

    private final RankingRules rules;

    RankedList(RankingRules rules) {
        this.rules = rules;
    }

    /** By points, then by the ties of the rules, then who asked first, then the case number. */
    Comparator<Scored> order() {
        Comparator<Scored> order =
                Comparator.comparing((Scored s) -> s.score().points()).reversed();
        for (RankingRules.Tie tie : rules.measure().ties()) {
            Comparator<BigDecimal> values = tie.lowest() ? Comparator.naturalOrder() : Comparator.reverseOrder();
            order = order.thenComparing(s -> s.score().number(tie.code()).orElse(null), Comparator.nullsLast(values));
        }
        return order.thenComparing(s -> s.request().appliedOn())
                .thenComparing(s -> s.request().number())
                .thenComparing(s -> s.request().id());
    }

    /** Of one support: the placed in their order, then those without a place. */
    List<Entry> of(List<Scored> all, Share share) {
        List<Scored> placed = all.stream()
                .filter(s -> s.score().verdict() == Verdict.MET)
                .sorted(order())
                .toList();
        var entries = new ArrayList<Entry>();
        Money left = share.money();
        boolean over = false;
        for (Scored scored : placed) {
            int place = entries.size() + 1;
            over = over || (share.places() != null && place > share.places()) || left.isZero();
            Money asked = scored.request().requested();
            Money granted = over ? Money.ZERO : asked.isMoreThan(left) ? left : asked;
            State state = over ? State.WAITING : granted.equals(asked) ? State.FUNDED : State.PARTLY;
            over = over || state == State.PARTLY;
            left = left.minus(granted);
            entries.add(new Entry(scored.request(), scored.score(), state, place, granted));
        }
        all.stream()
                .filter(s -> s.score().verdict() != Verdict.MET)
                .sorted(Comparator.comparing((Scored s) -> s.score().verdict() == Verdict.NOT_MET)
                        .thenComparing(s -> s.request().number()))
                .forEach(s -> entries.add(without(s)));
        return List.copyOf(entries);
    }

    private static Entry without(Scored scored) {
        State state = scored.score().verdict() == Verdict.NOT_MET ? State.NOT_ELIGIBLE : State.INCOMPLETE;
        return new Entry(scored.request(), scored.score(), state, null, Money.ZERO);
    }
}
