package it.trama.transport.fleet;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.NotFound;
import it.trama.platform.web.Conflict;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import it.trama.transport.TransportDesk;
import it.trama.transport.fleet.FleetPage.Typed;
import it.trama.transport.fleet.KeepFleet.All;
import it.trama.transport.fleet.KeepFleet.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Vehicles, volunteers and absences of the own association. */
@Controller
class FleetController {

    private static final String HOME = "/trasporti/mezzi";

    private final KeepFleet keep;
    private final TransportDesk desk;

    FleetController(KeepFleet keep, TransportDesk desk) {
        this.keep = keep;
        this.desk = desk;
    }

    @GetMapping(HOME)
    ModelAndView all() {
        return page(keep.handle(), "", blank(), Map.of(), FormErrors.NONE);
    }

    private FleetForm blank() {
        return FleetForm.blank(desk.today());
    }

    private ModelAndView page(All all, String open, FleetForm form, Map<String, String> away, FormErrors errors) {
        var typed = new Typed(
                open,
                open.equals("vehicle") ? form : blank(),
                open.equals("helper") ? form : blank(),
                away.isEmpty() ? Map.of("id", UUID.randomUUID().toString()) : away,
                errors);
        var view = new ModelAndView("transport/fleet", "page", new FleetPages(all, desk.today()).page(typed));
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }

    @PostMapping(HOME)
    ModelAndView addVehicle(@RequestParam Map<String, String> typed, RedirectAttributes after) {
        All all = keep.handle();
        var form = new FleetForm(typed);
        FormErrors errors = form.vehicleErrors(all.named().towns().keySet());
        if (!errors.any()) {
            errors = save(form).map(FleetController::refused).orElse(FormErrors.NONE);
        }
        return errors.any() ? page(all, "vehicle", form, Map.of(), errors) : home("transport.fleet.saved", after);
    }

    private Optional<Refusal> save(FleetForm form) {
        return keep.handle(new KeepFleet.SaveVehicle(form.toVehicle()));
    }

    private static FormErrors refused(Refusal why) {
        return FormErrors.at(why == Refusal.PLATE_TAKEN ? "plate" : "", t("transport.fleet.refused." + why));
    }

    @PostMapping("/trasporti/volontari")
    ModelAndView addHelper(@RequestParam Map<String, String> typed, RedirectAttributes after) {
        All all = keep.handle();
        var form = new FleetForm(typed);
        FormErrors errors = form.helperErrors();
        if (!errors.any()) {
            errors = keep.handle(new KeepFleet.SaveHelper(form.toHelper()))
                    .map(FleetController::refused)
                    .orElse(FormErrors.NONE);
        }
        return errors.any() ? page(all, "helper", form, Map.of(), errors) : home("transport.fleet.saved", after);
    }

    @GetMapping("/trasporti/mezzi/{id}")
    ModelAndView vehicle(@PathVariable UUID id) {
        All all = keep.handle();
        return edit(all, true, stored(all, true, id), FormErrors.NONE);
    }

    @GetMapping("/trasporti/volontari/{id}")
    ModelAndView helper(@PathVariable UUID id) {
        All all = keep.handle();
        return edit(all, false, stored(all, false, id), FormErrors.NONE);
    }

    private static FleetForm stored(All all, boolean vehicle, UUID id) {
        return vehicle
                ? all.vehicles().stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .map(FleetForm::of)
                        .orElseThrow(NotFound::new)
                : all.helpers().stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .map(FleetForm::of)
                        .orElseThrow(NotFound::new);
    }

    private static ModelAndView edit(All all, boolean vehicle, FleetForm form, FormErrors errors) {
        String action = (vehicle ? HOME : "/trasporti/volontari") + "/" + form.value("id");
        var page = new FleetEditPage(
                form.value("name"), action, vehicle, all.named().townOptions(), form, errors);
        var view = new ModelAndView("transport/fleet-edit", "page", page);
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }

    @PostMapping({"/trasporti/mezzi/{id}", "/trasporti/volontari/{id}"})
    ModelAndView change(
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            jakarta.servlet.http.HttpServletRequest request,
            RedirectAttributes after) {
        boolean vehicle = request.getRequestURI().startsWith(HOME);
        All all = keep.handle();
        FleetForm stored = stored(all, vehicle, id);
        var sent = new java.util.HashMap<>(typed);
        sent.put("id", id.toString());
        var form = new FleetForm(Map.copyOf(sent));
        FormErrors errors = vehicle ? form.vehicleErrors(all.named().towns().keySet()) : form.helperErrors();
        if (errors.any()) {
            return edit(all, vehicle, form, errors);
        }
        Optional<Refusal> refusal = vehicle ? save(form) : keep.handle(new KeepFleet.SaveHelper(form.toHelper()));
        if (refusal.isEmpty()) {
            return home("transport.fleet.saved", after);
        }
        return refusal.get() == Refusal.CHANGED
                ? conflict(vehicle, form, stored)
                : edit(all, vehicle, form, refused(refusal.get()));
    }

    private ModelAndView conflict(boolean vehicle, FleetForm mine, FleetForm theirs) {
        String address = (vehicle ? HOME : "/trasporti/volontari") + "/" + mine.value("id");
        var conflict =
                Conflict.of(address, address).keep("id", mine.value("id")).keep("version", theirs.value("version"));
        List<String> fields = vehicle ? FleetForm.VEHICLE : FleetForm.HELPER;
        for (String field : fields) {
            conflict.line(field, label(vehicle, field), mine.value(field), theirs.value(field));
        }
        return conflict.savedBy(t("transport.somebody"), desk.now().toInstant()).view();
    }

    private static String label(boolean vehicle, String field) {
        if (field.startsWith("hours")) {
            return t("transport.weekday." + field.charAt(field.length() - 1));
        }
        return switch (field) {
            case "from", "until" -> t("transport.valid." + field);
            default -> t((vehicle ? "transport.vehicle." : "transport.volunteer.") + field);
        };
    }

    @PostMapping("/trasporti/assenze")
    ModelAndView goAway(@RequestParam Map<String, String> typed, RedirectAttributes after) {
        Optional<UUID> driver = Inputs.id(typed.get("driver"));
        Optional<LocalDate> first = Inputs.date(typed.get("first"));
        Optional<LocalDate> last = Inputs.date(typed.get("last"));
        FormErrors errors =
                driver.isEmpty() ? FormErrors.at("driver", t("transport.volunteer.error.who")) : FormErrors.NONE;
        if (first.isEmpty()) {
            errors = errors.with("first", t("transport.ask.error.day"));
        }
        if (last.filter(day -> first.filter(one -> !day.isBefore(one)).isPresent())
                .isEmpty()) {
            errors = errors.with("last", t("transport.error.until"));
        }
        if (errors.any()) {
            return page(keep.handle(), "away", blank(), typed, errors);
        }
        UUID id = Inputs.id(typed.get("id")).orElseGet(UUID::randomUUID);
        keep.handle(new KeepFleet.GoAway(
                new Keeping.Away(id, driver.orElseThrow(), first.orElseThrow(), last.orElseThrow())));
        return home("transport.volunteer.away.saved", after);
    }

    @PostMapping("/trasporti/assenze/{id}/ritorno")
    ModelAndView comeBack(@PathVariable UUID id, RedirectAttributes after) {
        keep.handle(new KeepFleet.ComeBack(id));
        return home("transport.volunteer.away.revoked", after);
    }

    private static ModelAndView home(String notice, RedirectAttributes after) {
        after.addFlashAttribute("notice", t(notice));
        return new ModelAndView("redirect:" + HOME);
    }
}
