package it.trama.governance.body;

import static it.trama.platform.web.Texts.t;

import it.trama.governance.Bodies.Kind;
import it.trama.governance.GovernanceDesk;
import it.trama.governance.body.KeepBody.Refusal;
import it.trama.governance.body.KeepBody.Save;
import it.trama.governance.body.Keeping.NewSeat;
import it.trama.platform.web.Conflict;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Inputs;
import it.trama.platform.web.Option;
import it.trama.territory.Municipalities;
import it.trama.territory.Municipality;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/governance/organi")
class BodyController {

    private static final String HERE = "redirect:/governance/organi/";

    private final ReadBodies read;
    private final KeepBody keep;
    private final GovernanceDesk desk;
    private final Municipalities municipalities;

    BodyController(ReadBodies read, KeepBody keep, GovernanceDesk desk, Municipalities municipalities) {
        this.read = read;
        this.keep = keep;
        this.desk = desk;
        this.municipalities = municipalities;
    }

    @GetMapping
    ModelAndView all() {
        var page = BodiesPage.of(read.handle().bodies(), desk.runs(), desk.tabs("organi"));
        return new ModelAndView("governance/bodies", "page", page);
    }

    @GetMapping("/nuovo")
    ModelAndView blank() {
        desk.requireRunner();
        return form(BodyForm.blank(), "/governance/organi", FormErrors.NONE);
    }

    @PostMapping
    ModelAndView make(@RequestParam Map<String, String> typed, RedirectAttributes flash) {
        desk.requireRunner();
        UUID id = Inputs.id(typed.get("id")).orElseGet(UUID::randomUUID);
        return save(id, new BodyForm(typed), "/governance/organi", flash);
    }

    @GetMapping("/{id}")
    ModelAndView one(@PathVariable UUID id, @RequestParam(name = "giorno", required = false) String day) {
        return folio(id, Inputs.date(day).orElse(desk.today()), Map.of(), FormErrors.NONE);
    }

    @GetMapping("/{id}/modifica")
    ModelAndView edit(@PathVariable UUID id) {
        desk.requireRunner();
        var body = read.handle(id, desk.today()).body();
        return form(
                BodyForm.of(body, keep.handle(new KeepBody.Saved(id)).version()),
                "/governance/organi/" + id + "/modifica",
                FormErrors.NONE);
    }

    @PostMapping("/{id}/modifica")
    ModelAndView change(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
        desk.requireRunner();
        var stored = read.handle(id, desk.today()).body();
        var fixed = new HashMap<>(typed);
        fixed.put("code", stored.code());
        return save(id, new BodyForm(fixed), "/governance/organi/" + id + "/modifica", flash);
    }

    private ModelAndView save(UUID id, BodyForm form, String action, RedirectAttributes flash) {
        var errors = form.errors();
        if (!errors.any()) {
            var refused = keep.handle(new Save(form.toBody(id), form.version()));
            if (refused.filter(why -> why == Refusal.NEWER).isPresent()) {
                return conflict(id, form, action);
            }
            errors = refused.map(_ -> FormErrors.at("code", t("governance.body.refused.CODE_TAKEN")))
                    .orElse(FormErrors.NONE);
        }
        if (errors.any()) {
            return form(form, action, errors);
        }
        flash.addFlashAttribute("notice", t("governance.body.saved"));
        return new ModelAndView(HERE + id);
    }

    private ModelAndView conflict(UUID id, BodyForm mine, String action) {
        var last = keep.handle(new KeepBody.Saved(id));
        var theirs = BodyForm.of(read.handle(id, desk.today()).body(), last.version());
        return Conflict.of(action, "/governance/organi/" + id)
                .keep("version", last.version())
                .line("name", t("governance.body.name"), mine.of("name"), theirs.of("name"))
                .choices(
                        "kind",
                        t("governance.body.kind"),
                        List.of(mine.of("kind")),
                        List.of(theirs.of("kind")),
                        kind -> t("governance.body.kind." + kind))
                .text("composition", t("governance.body.composition"), mine.of("composition"), theirs.of("composition"))
                .line("coordinator", t("governance.body.coordinator"), mine.of("coordinator"), theirs.of("coordinator"))
                .choices(
                        "monthly",
                        t("governance.body.monthly"),
                        List.of(mine.of("monthly")),
                        List.of(theirs.of("monthly")),
                        chosen -> t(chosen.isEmpty() ? "governance.no" : "governance.yes"))
                .savedBy(last.by(), last.at())
                .view();
    }

    @PostMapping("/{id}/seggi")
    ModelAndView seat(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
        desk.requireRunner();
        var from = Inputs.date(typed.get("from"));
        String name = seatName(typed);
        var errors = from.isEmpty() ? FormErrors.at("from", t("governance.seat.error.from")) : FormErrors.NONE;
        if (name.isEmpty()) {
            errors = errors.with("name", t("governance.seat.error.name"));
        }
        if (!errors.any()) {
            errors = keep.handle(newSeat(id, name, from.orElseThrow(), typed))
                    .map(BodyController::words)
                    .orElse(FormErrors.NONE);
        }
        if (errors.any()) {
            return folio(id, desk.today(), typed, errors);
        }
        flash.addFlashAttribute("notice", t("governance.seat.made", name));
        return new ModelAndView(HERE + id + "?giorno=" + from.orElseThrow());
    }

    /** The day after its last one. */
    @PostMapping("/{id}/seggi/{seat}/chiudi")
    ModelAndView endSeat(
            @PathVariable UUID id,
            @PathVariable UUID seat,
            @RequestParam Map<String, String> typed,
            RedirectAttributes flash) {
        desk.requireRunner();
        var on = Inputs.date(typed.get("on"));
        boolean done = on.isPresent() && keep.handle(new KeepBody.EndSeat(seat, on.get()));
        flash.addFlashAttribute("notice", t(done ? "governance.seat.ended" : "governance.seat.error.end"));
        return new ModelAndView("redirect:/governance/seggi/" + seat);
    }

    private String seatName(Map<String, String> typed) {
        String name = Inputs.text(typed.get("name"));
        return name.isEmpty()
                ? municipalities
                        .find(Inputs.text(typed.get("municipality")))
                        .map(Municipality::name)
                        .orElse("")
                : name;
    }

    private static NewSeat newSeat(UUID body, String name, LocalDate from, Map<String, String> typed) {
        String town = Inputs.text(typed.get("municipality"));
        return new NewSeat(
                Inputs.id(typed.get("id")).orElseGet(UUID::randomUUID),
                body,
                name,
                town.isEmpty() ? null : town,
                Inputs.number(typed.get("residents")).map(BigDecimal::intValue).orElse(null),
                typed.get("noVote") == null,
                from);
    }

    private static FormErrors words(Refusal why) {
        return FormErrors.at("municipality", t("governance.seat.refused." + why));
    }

    private ModelAndView folio(UUID id, LocalDate day, Map<String, String> typed, FormErrors errors) {
        var fresh = new BodyPage.New(
                UUID.randomUUID().toString(),
                typed.isEmpty() ? Map.of("from", Formats.date(day)) : typed,
                municipalities.all().stream()
                        .map(one -> new Option(one.istatCode(), one.name()))
                        .toList());
        var page = BodyPage.of(read.handle(id, day), desk.runs(), fresh, errors);
        return answer("governance/body", page, errors);
    }

    private static ModelAndView form(BodyForm form, String action, FormErrors errors) {
        List<Option> kinds = Option.of(Kind.class, "governance.body.kind");
        return answer("governance/body-edit", new BodyEditPage(form, action, kinds, errors), errors);
    }

    static ModelAndView answer(String view, Object page, FormErrors errors) {
        var answer = new ModelAndView(view, "page", page);
        if (errors.any()) {
            answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return answer;
    }
}
