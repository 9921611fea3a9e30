package it.trama.governance.attendance;

import static it.trama.platform.web.Texts.t;

import it.trama.governance.Bodies.Seat;
import it.trama.governance.Sessions;
import it.trama.governance.attendance.CheckIn.Mark;
import it.trama.governance.attendance.CheckIn.Paper;
import it.trama.governance.attendance.CheckIn.Refusal;
import it.trama.governance.attendance.CheckIn.What;
import it.trama.governance.attendance.ReadBench.Bench;
import it.trama.kernel.NotFound;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import it.trama.platform.web.Option;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/governance/sedute/{id}/presenze")
class BenchController {

    private static final Map<Refusal, String> FIELDS = Map.of(
            Refusal.NO_PAPER,
            "act",
            Refusal.HOLDER_ABSENT,
            "holder",
            Refusal.TOO_MANY_PROXIES,
            "holder",
            Refusal.TIME,
            "time");

    private final CheckIn checkIn;
    private final ReadBench read;

    BenchController(CheckIn checkIn, ReadBench read) {
        this.checkIn = checkIn;
        this.read = read;
    }

    @GetMapping
    ModelAndView bench(@PathVariable UUID id) {
        return new ModelAndView("governance/bench", "page", BenchPage.of(read.handle(id), FormErrors.NONE));
    }

    @GetMapping("/{unit}")
    ModelAndView row(@PathVariable UUID id, @PathVariable UUID unit) {
        return row(read.handle(id), unit, Map.of(), FormErrors.NONE);
    }

    @PostMapping("/{unit}")
    ModelAndView mark(@PathVariable UUID id, @PathVariable UUID unit, @RequestParam Map<String, String> typed) {
        Bench bench = read.handle(id);
        var what = Inputs.choice(What.class, typed.get("what"));
        if (what.isEmpty()) {
            return row(bench, unit, typed, FormErrors.at("what", t("governance.bench.error.what")));
        }
        String time = Inputs.text(typed.get("time"));
        if (!time.isEmpty() && at(bench, time).isEmpty()) {
            return row(bench, unit, typed, FormErrors.at("time", t("governance.bench.error.time")));
        }
        var mark = new Mark(
                Inputs.id(typed.get("id")).orElseGet(UUID::randomUUID),
                id,
                unit,
                what.get(),
                new Paper(Inputs.text(typed.get("person")), Inputs.text(typed.get("act"))),
                Inputs.id(typed.get("holder")).orElse(null),
                at(bench, time).orElse(null));
        return checkIn.handle(mark)
                .map(why -> row(bench, unit, typed, words(why)))
                .orElseGet(() -> new ModelAndView("redirect:/governance/sedute/" + id + "/presenze#u-" + unit));
    }

    private static FormErrors words(Refusal why) {
        return FormErrors.at(FIELDS.getOrDefault(why, ""), t("governance.bench.refused." + why));
    }

    /** Of the day that the session was opened. */
    private static Optional<OffsetDateTime> at(Bench bench, String time) {
        OffsetDateTime opened = bench.session().times().opened();
        return opened == null
                ? Optional.empty()
                : Inputs.time(time)
                        .map(hour -> opened.atZoneSameInstant(Sessions.ROME)
                                .toLocalDate()
                                .atTime(hour)
                                .atZone(Sessions.ROME)
                                .toOffsetDateTime()
                                .withOffsetSameInstant(ZoneOffset.UTC));
    }

    private ModelAndView row(Bench bench, UUID unit, Map<String, String> typed, FormErrors errors) {
        BenchPage whole = BenchPage.of(bench, errors);
        var row = whole.rows().stream()
                .filter(one -> one.unit().equals(unit.toString()))
                .findFirst()
                .orElseThrow(NotFound::new);
        var holders = BenchPage.holders(bench, unit).stream()
                .map(one -> new Option(one.id().toString(), one.name()))
                .toList();
        var view = new ModelAndView(
                "governance/bench-row",
                "page",
                new RowPage(row, whole.head(), people(bench, unit), holders, typed, errors));
        if (errors.any()) {
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return view;
    }

    /** Who holds the seats of the unit: of a union, one of its mayors speaks for all. */
    private static List<Option> people(Bench bench, UUID unit) {
        return bench.units().stream()
                .filter(one -> one.id().equals(unit))
                .flatMap(one -> one.seats().stream())
                .map(share -> bench.people().seats().get(share.seat()))
                .filter(Objects::nonNull)
                .map(Seat::holder)
                .filter(Objects::nonNull)
                .map(holder -> new Option(holder.name(), holder.name() + ", " + holder.office()))
                .toList();
    }
}
