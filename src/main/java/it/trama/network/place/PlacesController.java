package it.trama.network.place;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Result;
import it.trama.network.Keepers;
import it.trama.network.NetworkTabs;
import it.trama.network.place.PlaceRows.Held;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Inputs;
import it.trama.trust.CurrentActor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which a home says how many places are taken: one card each, made for a thumb. */
@Controller
class PlacesController {

    /** What was typed for one facility, and what is wrong with it. */
    private record Wrong(UUID facility, String occupied, String day, String text) {}

    private final CurrentActor actors;
    private final ShowPlaces show;
    private final DeclarePlaces declare;
    private final Clock clock;

    PlacesController(CurrentActor actors, ShowPlaces show, DeclarePlaces declare, Clock clock) {
        this.actors = actors;
        this.show = show;
        this.declare = declare;
        this.clock = clock;
    }

    @GetMapping("/rete/posti")
    ModelAndView show() {
        return page(null);
    }

    @PostMapping("/rete/posti/{facility}")
    ModelAndView declare(
            @PathVariable UUID facility,
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "") String occupied,
            @RequestParam(defaultValue = "") String day,
            RedirectAttributes after) {
        String typed = Inputs.text(occupied);
        var when = Inputs.date(day);
        if (!typed.matches("[0-9]{1,5}")) {
            return page(new Wrong(facility, typed, day, t("network.places.occupiedMissing")));
        }
        if (when.isEmpty()) {
            return page(new Wrong(facility, typed, day, t("network.places.dayMissing")));
        }
        var command = new DeclarePlaces.Command(
                Inputs.id(id).orElseGet(UUID::randomUUID), facility, when.get(), Integer.parseInt(typed));
        return switch (declare.handle(command)) {
            case Result.Done<UUID, DeclarePlaces.Refusal> _ -> {
                after.addFlashAttribute("notice", t("network.places.saved"));
                yield new ModelAndView("redirect:/rete/posti");
            }
            case Result.Refused<UUID, DeclarePlaces.Refusal>(var why) ->
                page(new Wrong(facility, typed, day, t("network.places." + why, DeclarePlaces.DAYS_BACK)));
        };
    }

    private ModelAndView page(@Nullable Wrong wrong) {
        LocalDate today = LocalDate.now(clock);
        boolean office = Keepers.office(actors.actor());
        var cards = show.handle().stream()
                .map(held -> card(held, office, today, wrong))
                .toList();
        var view = new ModelAndView(
                "network/places", "page", new PlacesPage(cards, NetworkTabs.of(actors.actor(), "/rete/posti")));
        view.setStatus(wrong == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private static PlacesPage.Card card(Held held, boolean office, LocalDate today, @Nullable Wrong wrong) {
        Wrong mine = wrong != null && wrong.facility.equals(held.id()) ? wrong : null;
        Integer occupied = held.occupied();
        String told = occupied == null || held.day() == null
                ? t("network.places.never")
                : t(
                        "network.places.told",
                        occupied,
                        held.places(),
                        Math.max(0, held.places() - occupied),
                        Formats.longDate(held.day()));
        return new PlacesPage.Card(
                held.id().toString(),
                UUID.randomUUID().toString(),
                office ? held.name() + " · " + held.body() : held.name(),
                told,
                new PlacesPage.Typed(
                        mine != null ? mine.occupied : occupied == null ? "" : occupied.toString(),
                        mine != null ? mine.day : Formats.date(today),
                        held.places()),
                mine != null ? mine.text : null);
    }
}
