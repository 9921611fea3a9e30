package it.trama.network.facility;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Result;
import it.trama.network.Keepers;
import it.trama.network.ResourceWords;
import it.trama.network.Resources;
import it.trama.network.WeeklyHours;
import it.trama.platform.web.Conflict;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import it.trama.platform.web.Option;
import it.trama.territory.Municipalities;
import it.trama.territory.Municipality;
import it.trama.trust.CurrentActor;
import it.trama.trust.Directory;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form of a facility: whole for the office, what a body says of itself for its own people. */
@Controller
class FacilityController {

    private static final List<String> LISTS = List.of("audiences", "languages", "accessibility", "territory");

    private static final List<String> FIELDS = List.of(
            "name",
            "kind",
            "municipality",
            "address",
            "places",
            "openToAll",
            "description",
            "phone",
            "email",
            "opening",
            "openingNote",
            "always");

    private final CurrentActor actors;
    private final ReadFacility read;
    private final SaveFacility save;
    private final Resources resources;
    private final Municipalities municipalities;
    private final Directory directory;

    FacilityController(
            CurrentActor actors,
            ReadFacility read,
            SaveFacility save,
            Resources resources,
            Municipalities municipalities,
            Directory directory) {
        this.actors = actors;
        this.read = read;
        this.save = save;
        this.resources = resources;
        this.municipalities = municipalities;
        this.directory = directory;
    }

    @GetMapping("/rete/strutture/nuova")
    ModelAndView blank(@RequestParam(name = "ente", defaultValue = "") String body) {
        Keepers.requireOffice(actors.actor());
        return page(null, body(body), FacilityForm.blank(), FormErrors.NONE);
    }

    @PostMapping("/rete/strutture/nuova")
    ModelAndView add(
            @RequestParam(name = "ente", defaultValue = "") String body,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes after) {
        Keepers.requireOffice(actors.actor());
        var form = form(sent);
        UUID id = Inputs.id(form.of("id")).orElseGet(UUID::randomUUID);
        return save(id, null, body(body), form, after);
    }

    @GetMapping("/rete/strutture/{id}/modifica")
    ModelAndView edit(@PathVariable UUID id) {
        var folio = read.handle(id);
        Keepers.require(actors.actor(), folio.resource().body().id());
        return page(folio.resource(), null, FacilityForm.of(folio.resource()), FormErrors.NONE);
    }

    @PostMapping("/rete/strutture/{id}/modifica")
    ModelAndView change(
            @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent, RedirectAttributes after) {
        var folio = read.handle(id);
        Keepers.require(actors.actor(), folio.resource().body().id());
        return save(id, folio.resource(), null, form(sent), after);
    }

    private Directory.Organisation body(String id) {
        return Inputs.id(id).flatMap(directory::organisation).orElseThrow(it.trama.kernel.NotFound::new);
    }

    private static FacilityForm form(MultiValueMap<String, String> sent) {
        var ticked = new HashMap<String, List<String>>();
        LISTS.forEach(list -> ticked.put(list, sent.getOrDefault(list, List.of())));
        return new FacilityForm(sent.toSingleValueMap(), ticked);
    }

    private ModelAndView save(
            UUID id,
            Resources.@Nullable Resource stored,
            Directory.@Nullable Organisation body,
            FacilityForm form,
            RedirectAttributes after) {
        var kinds = resources.kinds().stream().map(Resources.Kind::code).collect(Collectors.toSet());
        var towns = municipalities.all().stream().map(Municipality::istatCode).collect(Collectors.toSet());
        var errors = form.errors(Keepers.office(actors.actor()), kinds, towns);
        if (errors.any()) {
            return page(stored, body, form, errors);
        }
        var hours = WeeklyHours.read(form.of("opening")).orElseThrow();
        var command = new SaveFacility.Command(
                id, body == null ? null : body.id(), form.fixed(), form.said(), hours, form.version());
        return switch (save.handle(command)) {
            case Result.Done<UUID, SaveFacility.Refusal> _ -> {
                after.addFlashAttribute("notice", t("network.facility.saved"));
                yield new ModelAndView("redirect:/rete/strutture/" + id);
            }
            case Result.Refused<UUID, SaveFacility.Refusal>(var why) ->
                why == SaveFacility.Refusal.NAME_TAKEN
                        ? page(stored, body, form, FormErrors.at("name", t("network.facility.nameTaken")))
                        : conflict(id, form);
        };
    }

    private ModelAndView conflict(UUID id, FacilityForm mine) {
        var r = read.handle(id).resource();
        var theirs = FacilityForm.of(r);
        String address = "/rete/strutture/" + id;
        var conflict = Conflict.of(address + "/modifica", address)
                .keep("id", id)
                .keep("version", r.state().version());
        for (String field : FIELDS) {
            conflict.line(field, t("network.facility." + field), mine.of(field), theirs.of(field));
        }
        for (String list : LISTS) {
            conflict.choices(
                    list,
                    t("network.fact." + list.replace("audiences", "audience")),
                    mine.ticks(list).stream().sorted().toList(),
                    theirs.ticks(list).stream().sorted().toList(),
                    code -> code);
        }
        return conflict.savedBy(t("network.body.aColleague"), r.state().saved()).view();
    }

    private ModelAndView page(
            Resources.@Nullable Resource stored,
            Directory.@Nullable Organisation body,
            FacilityForm form,
            FormErrors errors) {
        String address = stored == null ? "/rete/strutture/nuova" : "/rete/strutture/" + stored.id();
        var head = new FacilityEditPage.Head(
                stored == null ? "" : stored.name(),
                body == null ? address + "/modifica" : address + "?ente=" + body.id(),
                body == null ? address : "/rete/" + body.id(),
                Keepers.office(actors.actor()));
        var choices = new FacilityEditPage.Choices(
                resources.kinds().stream()
                        .map(k -> new Option(k.code(), k.name()))
                        .toList(),
                municipalities.all().stream()
                        .map(m -> new Option(m.istatCode(), m.name()))
                        .toList(),
                options(ResourceWords.AUDIENCES, "network.audience."),
                options(ResourceWords.LANGUAGES, "network.language."),
                options(ResourceWords.ACCESSIBILITY, "network.accessibility."));
        var view = new ModelAndView("network/facility-edit", "page", new FacilityEditPage(head, form, errors, choices));
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }

    static List<Option> options(List<String> codes, String prefix) {
        return codes.stream().map(code -> new Option(code, t(prefix + code))).toList();
    }
}
