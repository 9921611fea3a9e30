package it.trama.workshop.member;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.NotFound;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Inputs;
import it.trama.platform.web.Option;
import it.trama.workshop.member.MemberPage.Typed;
import it.trama.workshop.member.MemberRows.NewMember;
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
@RequestMapping("/tavoli/{id}/partecipanti")
class MemberController {

    private static final List<String> TASKS = List.of("COORDINATOR", "MEMBER", "ADMINISTRATOR");

    private final KeepMembers members;

    MemberController(KeepMembers members) {
        this.members = members;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID id) {
        return show(id, Typed.NOTHING);
    }

    private ModelAndView show(UUID id, Typed typed) {
        var shown = members.handle(id);
        String here = shown.head().href() + "/partecipanti/";
        var people = shown.members().stream()
                .map(member -> new MemberPage.Row(
                        member.name(),
                        member.body(),
                        t("workshop.task." + member.task()) + (member.account() ? "" : t("workshop.members.noAccount")),
                        member.contact(),
                        Formats.date(member.since()),
                        here + member.id() + "/fine"))
                .toList();
        var bodies = shown.bodies().stream()
                .map(body -> new MemberPage.Row(
                        body.name(),
                        "",
                        "",
                        "/rete/" + body.id(),
                        Formats.date(body.since()),
                        here + "enti/" + body.id() + "/fine"))
                .toList();
        var page = new MemberPage(shown.head(), people, bodies, choices(shown), typed);
        var view = new ModelAndView("workshop/members", "page", page);
        view.setStatus(typed.errors().any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }

    private static MemberPage.Choices choices(KeepMembers.Shown shown) {
        return new MemberPage.Choices(
                shown.accounts().stream()
                        .map(a -> new Option(a.userId().toString(), a.name() + ", " + a.body()))
                        .toList(),
                shown.organisations().stream()
                        .map(o -> new Option(o.id().toString(), o.name()))
                        .toList(),
                TASKS.stream()
                        .map(task -> new Option(task, t("workshop.task." + task)))
                        .toList(),
                UUID.randomUUID().toString());
    }

    @PostMapping
    ModelAndView add(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes after) {
        String name = Inputs.text(typed.get("name"));
        var account = Inputs.id(typed.get("account"));
        var errors = FormErrors.NONE;
        if (account.isEmpty() && name.isEmpty()) {
            errors = errors.with("name", t("workshop.members.error.name"));
        }
        if (!TASKS.contains(Inputs.text(typed.get("task")))) {
            errors = errors.with("task", t("workshop.members.error.task"));
        }
        if (errors.any()) {
            return show(id, new Typed(typed, errors));
        }
        var member = new NewMember(
                Inputs.id(typed.get("id")).orElseGet(UUID::randomUUID),
                id,
                name,
                Inputs.text(typed.get("contact")),
                Inputs.id(typed.get("body")).orElse(null),
                null,
                Inputs.text(typed.get("task")));
        if (!members.handle(new KeepMembers.Add(member, account.orElse(null)))) {
            return show(id, new Typed(typed, FormErrors.at("account", t("workshop.members.error.there"))));
        }
        return back(id, "workshop.members.added", after);
    }

    private static ModelAndView back(UUID id, String said, RedirectAttributes after) {
        after.addFlashAttribute("notice", t(said));
        return new ModelAndView("redirect:/tavoli/" + id + "/partecipanti");
    }

    @PostMapping("/{member}/fine")
    ModelAndView end(@PathVariable UUID id, @PathVariable UUID member, RedirectAttributes after) {
        members.handle(new KeepMembers.End(id, member));
        return back(id, "workshop.members.ended", after);
    }

    @PostMapping("/enti")
    ModelAndView addBody(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes after) {
        var body = Inputs.id(typed.get("organisation"));
        if (body.isEmpty()) {
            return show(id, new Typed(typed, FormErrors.at("organisation", t("workshop.members.error.body"))));
        }
        members.handle(new KeepMembers.AddBody(id, body.orElseThrow(NotFound::new)));
        return back(id, "workshop.members.bodyAdded", after);
    }

    @PostMapping("/enti/{body}/fine")
    ModelAndView endBody(@PathVariable UUID id, @PathVariable UUID body, RedirectAttributes after) {
        members.handle(new KeepMembers.EndBody(id, body));
        return back(id, "workshop.members.ended", after);
    }
}
