package it.trama.admission.waiting;

import static it.trama.platform.web.Texts.t;

import it.trama.admission.AdmissionTrace;
import it.trama.admission.ListRules;
import it.trama.admission.PlaceBook.Standing;
import it.trama.admission.PlaceMove;
import it.trama.admission.PlaceState;
import it.trama.admission.WaitingOrder.Line;
import it.trama.admission.WhyWords;
import it.trama.kernel.Role;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One place in words. */
@Component
class PlacePages {

    private static final Set<PlaceMove> GRAVE =
            Set.of(PlaceMove.REFUSE, PlaceMove.WITHDRAW, PlaceMove.DIE, PlaceMove.END);

    private final AdmissionTrace trace;

    PlacePages(AdmissionTrace trace) {
        this.trace = trace;
    }

    PlacePage page(ReadPlace.Shown shown, LocalDate day, PlacePage.Typed typed) {
        boolean past = day.isBefore(trace.today());
        boolean worker = trace.actor().has(Role.SOCIAL_WORKER);
        return new PlacePage(
                head(shown, past ? Formats.longDate(day) : ""),
                WhyWords.seat(shown.place(), shown.standing(), worker),
                past ? none(shown) : ways(shown),
                shown.history().offers().stream().map(o -> offer(shown, o)).toList(),
                shown.history().moves().stream()
                        .map(m -> moved(shown.standing().rules(), m))
                        .toList(),
                typed);
    }

    private PlacePage.Head head(ReadPlace.Shown shown, String past) {
        var asked = shown.asked();
        return new PlacePage.Head(
                shown.place().applicant().name(),
                shown.facility().name(),
                trace.actor().hasAny(Role.PROVIDER, Role.COORDINATOR)
                        ? ListPages.href(shown.facility().id())
                        : "",
                "/liste-d-attesa/domande/" + shown.place().applicant().application(),
                List.of(
                        new PlacePage.Fact(
                                t("admission.number"), shown.place().applicant().number()),
                        new PlacePage.Fact(
                                t("admission.who"),
                                t("admission.who." + asked.sex(), asked.years().toBigInteger())),
                        new PlacePage.Fact(t("admission.applied"), Formats.longDate(asked.appliedOn())),
                        new PlacePage.Fact(
                                t("admission.wish"),
                                t("admission.wish.n", shown.place().where().wish())),
                        new PlacePage.Fact(t("admission.contact"), asked.contact()),
                        new PlacePage.Fact(t("admission.need"), asked.needs())),
                past);
    }

    private static PlacePage.Ways none(ReadPlace.Shown shown) {
        return new PlacePage.Ways(ListPages.place(shown.place().id()), List.of(), List.of(), null, null, null, false);
    }

    private PlacePage.Ways ways(ReadPlace.Shown shown) {
        List<PlaceMove> here = shown.place().now().state() == PlaceState.ADMITTED
                ? List.of()
                : shown.may().stream().filter(Decide.HERE::contains).toList();
        return new PlacePage.Ways(
                ListPages.place(shown.place().id()),
                ways(here.stream()
                        .filter(move -> !Decide.WITH_REASON.contains(move))
                        .toList()),
                ways(here.stream().filter(Decide.WITH_REASON::contains).toList()),
                offering(shown),
                answering(shown),
                shown.may().contains(PlaceMove.ADMIT)
                        ? new PlacePage.Entering(
                                UUID.randomUUID().toString(), trace.today().toString())
                        : null,
                shown.may().contains(PlaceMove.TAKE_BACK));
    }

    private static List<PlacePage.Way> ways(List<PlaceMove> moves) {
        return moves.stream()
                .map(move -> new PlacePage.Way(move.name(), t("admission.do." + move), GRAVE.contains(move)))
                .toList();
    }

    private static PlacePage.@Nullable Offering offering(ReadPlace.Shown shown) {
        if (!shown.may().contains(PlaceMove.OFFER)) {
            return null;
        }
        Standing standing = shown.standing();
        boolean first = standing.lines().stream()
                .filter(line -> PlaceMove.OFFER.from(line.scored().waiting().state()))
                .findFirst()
                .map(Line::scored)
                .filter(scored -> scored.waiting().place().equals(shown.place().id()))
                .isPresent();
        return new PlacePage.Offering(
                UUID.randomUUID().toString(), t("admission.free.n", shown.free()), shown.free() > 0, !first);
    }

    private static PlacePage.@Nullable Answering answering(ReadPlace.Shown shown) {
        boolean accepted = shown.place().now().state() == PlaceState.ACCEPTED;
        if (!shown.may().contains(PlaceMove.ACCEPT) && !(accepted && shown.may().contains(PlaceMove.BACK))) {
            return null;
        }
        return new PlacePage.Answering(
                shown.history().offers().stream()
                        .findFirst()
                        .map(offer -> Formats.longDate(offer.expiresOn()))
                        .orElse(""),
                shown.standing().rules().offers().reasons().stream()
                        .map(reason -> new Option(reason.code(), reason.title()))
                        .toList(),
                accepted);
    }

    private static PlacePage.Offer offer(ReadPlace.Shown shown, Details.Offer offer) {
        String why =
                offer.whyNotFirst().equals("PREVIOUS_OFFERED") ? t("admission.offer.previous") : offer.whyNotFirst();
        return new PlacePage.Offer(
                Formats.moment(offer.madeAt().toInstant()),
                t("admission.offer.state." + offer.state(), Formats.date(offer.expiresOn())),
                t("admission.offer.rank", offer.rank(), offer.waiting()),
                String.join(" ", why, reason(shown.standing().rules(), offer.reason()))
                        .strip());
    }

    private static PlacePage.Moved moved(ListRules rules, Details.Moved moved) {
        return new PlacePage.Moved(
                Formats.moment(moved.movedAt().toInstant()),
                t("admission.move." + moved.move()),
                moved.mover(),
                String.join(
                        " · ",
                        List.of(reason(rules, moved.reason()), moved.note()).stream()
                                .filter(text -> !text.isEmpty())
                                .toList()));
    }

    /** A code of the rules, or of the program. */
    private static String reason(ListRules rules, String code) {
        return code.isEmpty()
                ? ""
                : rules.offers().reasons().stream()
                        .filter(reason -> reason.code().equals(code))
                        .findFirst()
                        .map(ListRules.Reason::title)
                        .orElseGet(() -> t("admission.reason." + code));
    }
}
