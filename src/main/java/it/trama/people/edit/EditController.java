package it.trama.people.edit;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.people.edit.ChangeReach.Deed;
import it.trama.people.edit.Reaching.NewContact;
import it.trama.people.edit.Reaching.NewHome;
import it.trama.people.edit.SavePerson.Refusal;
import it.trama.platform.web.Conflict;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.time.Clock;
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

/** The data of a person: changed, corrected, and how the person is reached. */
@Controller
class EditController {

    private final ReadPerson read;
    private final SavePerson save;
    private final ChangeReach reach;
    private final EditPages pages;
    private final Clock clock;

    EditController(ReadPerson read, SavePerson save, ChangeReach reach, EditPages pages, Clock clock) {
        this.read = read;
        this.save = save;
        this.reach = reach;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/persone/{id}/modifica")
    ModelAndView edit(@PathVariable UUID id) {
        var opened = read.handle(id);
        return new ModelAndView(
                "people/edit", "page", pages.page(opened, EditPages.form(opened.stored()), FormErrors.NONE));
    }

    @PostMapping("/persone/{id}/modifica")
    ModelAndView edit(
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            @RequestParam(name = "languages", required = false) Optional<List<String>> languages,
            RedirectAttributes redirect) {
        var form = new EditForm(typed, languages.orElse(List.of()));
        FormErrors errors = form.errors(LocalDate.now(clock));
        if (errors.any()) {
            return unprocessable(id, form, errors);
        }
        var wanted = new SavePerson.Wanted(form.values(), form.version(), form.kind(), form.of("reason"));
        return switch (save.handle(id, wanted)) {
            case Done(UUID person) -> back("/persone/" + person, t("people.edit.done"), redirect);
            case Refused(Refusal.CodeHeld(var field)) ->
                unprocessable(id, form, FormErrors.at(field.input(), t("people.edit.held")));
            case Refused(Refusal.SavedMeanwhile meanwhile) -> conflict(id, form, meanwhile);
        };
    }

    private ModelAndView conflict(UUID id, EditForm form, Refusal.SavedMeanwhile meanwhile) {
        EditForm theirs = EditPages.form(meanwhile.stored());
        String address = "/persone/" + id + "/modifica";
        var conflict = Conflict.of(address, address)
                .keep("version", meanwhile.stored().version())
                .keep("kind", form.kind())
                .keep("reason", form.of("reason"));
        for (PersonField field : PersonField.values()) {
            if (field == PersonField.LANGUAGES) {
                conflict.choices(
                        field.input(),
                        t("people.change.field." + field),
                        form.languages().stream().sorted().toList(),
                        theirs.languages(),
                        EditPages::language);
            } else {
                conflict.line(
                        field.input(),
                        t("people.change.field." + field),
                        form.of(field.input()),
                        theirs.of(field.input()));
            }
        }
        return conflict.savedBy(meanwhile.by(), meanwhile.at()).view();
    }

    private ModelAndView unprocessable(UUID id, EditForm form, FormErrors errors) {
        var view = new ModelAndView("people/edit", "page", pages.page(read.handle(id), form, errors));
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    @PostMapping("/persone/{id}/contatti")
    ModelAndView addContact(
            @PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes redirect) {
        String value = Inputs.text(typed.get("value"));
        String kind = value.contains("@") ? "EMAIL" : "PHONE";
        if (value.isEmpty()) {
            return back(edit(id.toString()), t("people.contact.missing"), redirect);
        }
        var contact = new NewContact(
                Inputs.id(typed.get("id")).orElseGet(UUID::randomUUID),
                kind,
                value,
                Inputs.text(typed.get("holder")),
                typed.get("doNotUse") == null,
                typed.get("hidden") != null);
        reach.handle(id, new Deed.Add(contact));
        return back(edit(id.toString()), t("people.contact.done"), redirect);
    }

    @PostMapping("/persone/{id}/contatti/{contact}/fine")
    ModelAndView endContact(@PathVariable UUID id, @PathVariable UUID contact, RedirectAttributes redirect) {
        reach.handle(id, new Deed.End(contact));
        return back(edit(id.toString()), t("people.tie.endedDone"), redirect);
    }

    @PostMapping("/persone/{id}/residenza")
    ModelAndView move(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes redirect) {
        Optional<LocalDate> since = Inputs.date(typed.get("since")).filter(day -> !day.isAfter(LocalDate.now(clock)));
        String address = Inputs.text(typed.get("address"));
        String municipality = Inputs.text(typed.get("municipality"));
        if (since.isEmpty() || address.isEmpty()) {
            return back(edit(id.toString()), t("people.edit.badMove"), redirect);
        }
        var home = new NewHome(
                "DOMICILE".equals(typed.get("what")),
                municipality.isEmpty() ? null : municipality,
                address,
                since.get());
        boolean moved = reach.handle(id, new Deed.Move(home));
        return back(edit(id.toString()), t(moved ? "people.edit.moved" : "people.refusal.OutsideTerritory"), redirect);
    }

    private static String edit(String id) {
        return "/persone/" + id + "/modifica";
    }

    private static ModelAndView back(String address, String notice, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", notice);
        return new ModelAndView("redirect:" + address);
    }
}
