package it.trama.delivery.group;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.NotFound;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Inputs;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/consegne/gruppi")
class GroupController {

    private final ReadGroups read;
    private final ManageGroup manage;
    private final LogSession log;
    private final CancelSession cancel;
    private final Hosts hosts;

    GroupController(ReadGroups read, ManageGroup manage, LogSession log, CancelSession cancel, Hosts hosts) {
        this.read = read;
        this.manage = manage;
        this.log = log;
        this.cancel = cancel;
        this.hosts = hosts;
    }

    @GetMapping
    ModelAndView list() {
        return list(GroupForm.blank(hosts.today()), FormErrors.NONE);
    }

    @PostMapping
    ModelAndView make(@ModelAttribute GroupForm form, RedirectAttributes flash) {
        return switch (form.toGroup()) {
            case Refused(var errors) -> list(form, errors);
            case Done(var group) -> back(manage.handle(group), "delivery.group.made", flash);
        };
    }

    @GetMapping("/{id}")
    ModelAndView page(@PathVariable UUID id) {
        return page(id, SessionForm.blank(hosts.today()), FormErrors.NONE);
    }

    @PostMapping("/{id}")
    ModelAndView log(@PathVariable UUID id, @ModelAttribute SessionForm form, RedirectAttributes flash) {
        return switch (form.toCommand(id)) {
            case Refused(var errors) -> page(id, form, errors);
            case Done(var command) ->
                switch (log.handle(command)) {
                    case Refused(var refusal) -> page(id, form, explain(refusal));
                    case Done(var _) -> back(id, "delivery.group.logged", flash);
                };
        };
    }

    @PostMapping("/{id}/annulla")
    ModelAndView cancel(
            @PathVariable UUID id,
            @RequestParam("session") String session,
            @RequestParam("reversal") String reversal,
            @RequestParam(name = "reason", defaultValue = "") String reason,
            RedirectAttributes flash) {
        if (Inputs.text(reason).isEmpty()) {
            return page(
                    id,
                    SessionForm.blank(hosts.today()),
                    FormErrors.at("reason-" + session, t("delivery.error.reason")));
        }
        var command = new CancelSession.Command(
                Inputs.id(reversal).orElseThrow(NotFound::new),
                id,
                Inputs.id(session).orElseThrow(NotFound::new),
                Inputs.text(reason));
        return switch (cancel.handle(command)) {
            case Refused(var refusal) -> page(id, SessionForm.blank(hosts.today()), explain(refusal));
            case Done(var _) -> back(id, "delivery.group.cancelled", flash);
        };
    }

    @PostMapping("/{id}/partecipanti")
    ModelAndView join(@PathVariable UUID id, @ModelAttribute JoinForm form, RedirectAttributes flash) {
        return switch (form.toCommand(id)) {
            case Refused(var errors) -> page(id, SessionForm.blank(hosts.today()), form, errors);
            case Done(var command) ->
                switch (manage.handle(command)) {
                    case Refused(var refusal) -> page(id, SessionForm.blank(hosts.today()), form, explain(refusal));
                    case Done(var _) -> back(id, "delivery.group.joined", flash);
                };
        };
    }

    @PostMapping("/{id}/partecipanti/{member}/uscita")
    ModelAndView leave(@PathVariable UUID id, @PathVariable UUID member, RedirectAttributes flash) {
        manage.handle(new ManageGroup.Leave(id, member));
        return back(id, "delivery.group.left", flash);
    }

    private static FormErrors explain(GroupRefusal refusal) {
        return switch (refusal) {
            case GroupRefusal.FutureDay(var today) ->
                FormErrors.at("day", t("delivery.refused.futureDay", Formats.longDate(today)));
            case GroupRefusal.OutsidePeriod(var valid) ->
                FormErrors.at("day", t("delivery.group.refused.outsidePeriod", Formats.longDate(valid.from())));
            case GroupRefusal.NobodyThere _ -> FormErrors.at("present", t("delivery.group.refused.nobodyThere"));
            case GroupRefusal.TooLittle _ -> FormErrors.at("quantity", t("delivery.group.refused.tooLittle"));
            case GroupRefusal.Persons(var refused) ->
                FormErrors.at(
                        "present",
                        refused.stream()
                                .map(p -> t("delivery.group.refused.person", p.label(), p.why()))
                                .collect(Collectors.joining(" ", t("delivery.group.refused.nothing") + " ", "")));
            case GroupRefusal.AlreadyCancelled _ -> FormErrors.whole(t("delivery.refused.alreadyCancelled"));
            case GroupRefusal.AlreadyThere _ -> FormErrors.at("assignment", t("delivery.group.refused.alreadyThere"));
        };
    }

    private static ModelAndView back(UUID id, String notice, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", t(notice));
        return new ModelAndView("redirect:/consegne/gruppi/" + id);
    }

    private ModelAndView list(GroupForm form, FormErrors errors) {
        return view("delivery/groups", GroupsPage.of(read.handle(), form, errors), errors);
    }

    private ModelAndView page(UUID id, SessionForm form, FormErrors errors) {
        return page(id, form, JoinForm.blank(hosts.today()), errors);
    }

    private ModelAndView page(UUID id, SessionForm form, JoinForm join, FormErrors errors) {
        return view("delivery/group", GroupPage.of(read.handle(id), form, join, errors, hosts.today()), errors);
    }

    private static ModelAndView view(String template, Object page, FormErrors errors) {
        var view = new ModelAndView(template, "page", page);
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }
}
