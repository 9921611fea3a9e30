package it.trama.admission.today;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Actor;
import it.trama.kernel.Role;
import it.trama.platform.web.Formats;
import it.trama.trust.TodayLine;
import it.trama.trust.TodayLines;
import it.trama.trust.Urgency;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Offers to answer, people to take in, applications to examine, free places: for both sides. */
@Component
class AdmissionLines implements TodayLines {

    private static final int WEEK = 7;

    private final WaitingToday waiting;
    private final Clock clock;

    AdmissionLines(WaitingToday waiting, Clock clock) {
        this.waiting = waiting;
        this.clock = clock;
    }

    @Override
    public List<TodayLine> of(Actor actor) {
        if (!actor.hasAny(Role.SOCIAL_WORKER, Role.COORDINATOR, Role.PROVIDER)) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        var lines = new ArrayList<TodayLine>();
        for (WaitingToday.Offer offer : waiting.offers(actor.keys(), today.minusDays(WEEK))) {
            line(offer, today).ifPresent(lines::add);
        }
        if (actor.hasAny(Role.PROVIDER, Role.COORDINATOR)) {
            waiting.lists(actor.organisation(), today).forEach(list -> lines.addAll(lines(list, today)));
        }
        return lines;
    }

    /** Who made the application answers; who keeps the house takes in, and offers again what nobody took. */
    private java.util.Optional<TodayLine> line(WaitingToday.Offer offer, LocalDate today) {
        String href = "/liste-d-attesa/posti/" + offer.place();
        String facility = offer.facility();
        TodayLine line = switch (offer.state()) {
            case "MADE" ->
                TodayLine.due(
                        offer.expiresOn(),
                        today,
                        "OFFER",
                        t("admission.today.answer", facility, Formats.date(offer.expiresOn())),
                        href);
            case "ACCEPTED" -> now(today, "OFFER", t("admission.today.enter", facility), href);
            default -> now(today, "OFFER", t("admission.today.expired", facility), href);
        };
        boolean entering = offer.state().equals("ACCEPTED");
        return offer.mine() && entering ? java.util.Optional.empty() : java.util.Optional.of(line.about(offer.name()));
    }

    private List<TodayLine> lines(WaitingToday.Lists list, LocalDate today) {
        var lines = new ArrayList<TodayLine>();
        String href = "/liste-d-attesa/strutture/" + list.facility();
        if (list.asked() > 0) {
            lines.add(now(today, "FREE_PLACE", t("admission.today.examine", list.asked(), list.name()), href));
        }
        int free = list.places() - list.taken();
        if (free > 0 && list.waiting() > 0) {
            lines.add(now(today, "FREE_PLACE", t("admission.today.free", free, list.name()), href));
        }
        return lines;
    }

    private static TodayLine now(LocalDate today, String kind, String text, String href) {
        return new TodayLine(today.atStartOfDay(), Urgency.ANSWER, kind, text, href, "", "");
    }
}
