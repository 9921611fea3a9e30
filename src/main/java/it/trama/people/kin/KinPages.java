package it.trama.people.kin;

import static it.trama.platform.web.Texts.t;

import it.trama.people.Ages;
import it.trama.people.Identity;
import it.trama.people.PersonSearch;
import it.trama.people.RepresentativeKind;
import it.trama.people.family.PickPage;
import it.trama.people.kin.KinPage.Somebody;
import it.trama.people.kin.ReadTwo.Two;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the pages of relations and appointments. */
@Component
class KinPages {

    private static final int FOUND = 10;

    private final ReadTwo read;
    private final PersonSearch search;
    private final Clock clock;

    KinPages(ReadTwo read, PersonSearch search, Clock clock) {
        this.read = read;
        this.search = search;
        this.clock = clock;
    }

    KinForm fresh(String who) {
        return new KinForm(
                Map.of("id", UUID.randomUUID().toString(), "who", who, "since", Formats.date(LocalDate.now(clock))));
    }

    ModelAndView tie(UUID id, Optional<UUID> other, KinForm form, FormErrors errors, String q) {
        List<Option> kinds = KinForm.TIES.stream()
                .map(kind -> new Option(kind, t("people.tie." + kind)))
                .toList();
        return page("tie", read.handle(id, other), form, errors, kinds, q);
    }

    ModelAndView appointment(UUID id, Optional<UUID> other, KinForm form, FormErrors errors, String q) {
        List<Option> kinds = Option.of(RepresentativeKind.class, "people.representative.kind");
        return page("appointment", read.handle(id, other), form, errors, kinds, q);
    }

    private ModelAndView page(String template, Two two, KinForm form, FormErrors errors, List<Option> kinds, String q) {
        String address = "/persone/" + two.person().id() + (template.equals("tie") ? "/legami/nuovo" : "/tutela/nuova");
        List<Identity> found = q.isBlank() ? List.of() : search.handle(q, FOUND);
        var page = new KinPage(
                somebody(two.person()),
                two.other().map(this::somebody).orElse(null),
                form,
                errors,
                kinds,
                PickPage.of(address, q, found));
        var view = new ModelAndView("people/" + template, "page", page);
        if (errors.any()) {
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return view;
    }

    private Somebody somebody(Identity person) {
        LocalDate today = LocalDate.now(clock);
        String rule = !Ages.isMinor(person.birthDate(), today)
                ? ""
                : t(
                        Ages.hasOwnVoice(person.birthDate(), today) ? "people.rule.ownVoice" : "people.rule.minor",
                        Formats.longDate(person.birthDate().plusYears(Ages.majority())));
        return new Somebody(person.id().toString(), person.fullName(), rule);
    }
}
