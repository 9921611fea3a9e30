package it.trama.governance.agenda;

import static it.trama.platform.web.Texts.t;

import it.trama.governance.GovernanceDesk;
import it.trama.governance.agenda.EditAgenda.Add;
import it.trama.governance.agenda.EditAgenda.Amend;
import it.trama.governance.agenda.EditAgenda.Change;
import it.trama.governance.agenda.EditAgenda.Move;
import it.trama.governance.agenda.EditAgenda.Refusal;
import it.trama.governance.agenda.EditAgenda.Withdraw;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class ItemController {

    private static final Map<Refusal, String> FIELDS =
            Map.of(Refusal.NO_SUBJECT, "subject", Refusal.NO_MAJORITY, "majority");

    private final EditAgenda edit;
    private final ReadItem read;
    private final NewItems fresh;
    private final GovernanceDesk desk;

    ItemController(EditAgenda edit, ReadItem read, NewItems fresh, GovernanceDesk desk) {
        this.edit = edit;
        this.read = read;
        this.fresh = fresh;
        this.desk = desk;
    }

    @GetMapping("/governance/sedute/{session}/punti/nuovo")
    ModelAndView blank(@PathVariable UUID session, @RequestParam(name = "atto", defaultValue = "") String subject) {
        desk.requireRunner();
        return blankPage(session, fresh.handle(session).of(subject), FormErrors.NONE);
    }

    @PostMapping("/governance/sedute/{session}/punti")
    ModelAndView add(@PathVariable UUID session, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
        desk.requireRunner();
        var form = new ItemForm(typed);
        var errors = form.errors(false);
        UUID id = Inputs.id(form.of("id")).orElseGet(UUID::randomUUID);
        if (!errors.any()) {
            errors = edit.handle(new Add(form.item(id, session, 1)))
                    .map(ItemController::words)
                    .orElse(FormErrors.NONE);
        }
        if (errors.any()) {
            return blankPage(session, form, errors);
        }
        flash.addFlashAttribute("notice", t("governance.item.added"));
        return new ModelAndView("redirect:/governance/sedute/" + session);
    }

    @GetMapping("/governance/punti/{id}")
    ModelAndView one(@PathVariable UUID id) {
        var found = read.handle(id);
        var instead = found.choices().attached().flatMap(ReadItem.About::instead);
        return page(found, ItemForm.of(found.item(), instead), FormErrors.NONE);
    }

    @PostMapping("/governance/punti/{id}")
    ModelAndView change(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
        desk.requireRunner();
        var found = read.handle(id);
        var form = new ItemForm(typed);
        var errors = form.errors(false);
        if (!errors.any()) {
            var item = form.item(id, found.session().id(), 1);
            errors = edit.handle(new Change(item)).map(ItemController::words).orElse(FormErrors.NONE);
        }
        return errors.any() ? page(found, form, errors) : done(id, "governance.item.saved", flash);
    }

    @PostMapping("/governance/punti/{id}/emenda")
    ModelAndView amend(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
        desk.requireRunner();
        var found = read.handle(id);
        var form = new ItemForm(typed);
        var errors = form.errors(true);
        if (!errors.any()) {
            int number = form.number();
            errors = edit.handle(new Amend(id, number, form.version(number + 1)))
                    .map(ItemController::words)
                    .orElse(FormErrors.NONE);
        }
        return errors.any() ? page(found, form, errors) : done(id, "governance.item.amended", flash);
    }

    @PostMapping("/governance/punti/{id}/ritira")
    ModelAndView withdraw(@PathVariable UUID id, RedirectAttributes flash) {
        var refused = edit.handle(new Withdraw(id));
        return done(id, refused.map(why -> "governance.item.refused." + why).orElse("governance.item.gone"), flash);
    }

    @PostMapping("/governance/punti/{id}/sposta")
    ModelAndView move(@PathVariable UUID id, @RequestParam(name = "su", required = false) String up) {
        edit.handle(new Move(id, up != null));
        return new ModelAndView(
                "redirect:/governance/sedute/" + read.handle(id).session().id() + "#punti");
    }

    private static ModelAndView done(UUID id, String notice, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", t(notice));
        return new ModelAndView("redirect:/governance/punti/" + id);
    }

    private static FormErrors words(Refusal why) {
        return FormErrors.at(FIELDS.getOrDefault(why, ""), t("governance.item.refused." + why));
    }

    private ModelAndView blankPage(UUID session, ItemForm form, FormErrors errors) {
        String href = "/governance/sedute/" + session;
        var page = NewItemPage.of(form, href, fresh.handle(session), errors);
        return answer("governance/item-new", page, errors);
    }

    private ModelAndView page(ReadItem.One found, ItemForm form, FormErrors errors) {
        return answer("governance/item", ItemPage.of(found, desk.runs(), form, errors), errors);
    }

    private static ModelAndView answer(String name, Object page, FormErrors errors) {
        var view = new ModelAndView(name, "page", page);
        if (errors.any()) {
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return view;
    }
}
