package it.trama.signal.cohort;

import static it.trama.platform.web.Texts.t;

import it.trama.people.Contact;
import it.trama.people.Identity;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Inputs;
import it.trama.platform.web.Option;
import it.trama.signal.cohort.CallOutcome.Kind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
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

@Controller
class CallController {

    private static final String CALLS = ListViews.ADDRESS + "/chiamate";
    private static final String ONE = CALLS + "/{id}";

    private final ReadCalls read;
    private final MakeCalls make;
    private final Clock clock;

    CallController(ReadCalls read, MakeCalls make, Clock clock) {
        this.read = read;
        this.make = make;
        this.clock = clock;
    }

    @GetMapping(CALLS)
    ModelAndView mine() {
        LocalDate today = LocalDate.now(clock);
        var mine = read.handle();
        var rows = mine.people().stream()
                .map(p -> new CallPage.Row(
                        CALLS + "/" + p.id(),
                        p.named().name(),
                        mine.titles().getOrDefault(p.cohort(), ""),
                        t("signal.list.when", ListViews.day(p.plan().on()), p.calls()),
                        Optional.ofNullable(p.plan().on())
                                .filter(on -> on.isBefore(today))
                                .isPresent(),
                        reach(p.named().reach(), "")))
                .toList();
        return new ModelAndView("signal/calls", "page", new CallPage.Mine(rows));
    }

    @GetMapping(ONE)
    ModelAndView one(@PathVariable UUID id, @RequestParam(defaultValue = "") String q) {
        return one(id, Inputs.text(q), new CallPage.CallForm("", "", ""), FormErrors.NONE);
    }

    @PostMapping(ONE + "/esito")
    ModelAndView result(@PathVariable UUID id, @RequestParam Map<String, String> sent, RedirectAttributes flash) {
        var form = new CallPage.CallForm(
                Inputs.text(sent.get("result")), Inputs.text(sent.get("again")), Inputs.text(sent.get("note")));
        LocalDate today = LocalDate.now(clock);
        Optional<LocalDate> again = form.again().isEmpty() ? Optional.of(today.plusDays(1)) : Inputs.date(form.again());
        if (again.filter(day -> day.isAfter(today)).isEmpty()) {
            return one(id, "", form, FormErrors.at("again", t("signal.list.error.again")));
        }
        if (form.result().isEmpty()) {
            return one(id, "", form, FormErrors.at("result", t("signal.list.error.result")));
        }
        boolean written = make.handle(new MakeCalls.Command(
                Inputs.id(sent.get("id")).orElseGet(UUID::randomUUID), id, form.result(), again.get(), form.note()));
        flash.addFlashAttribute("notice", t(written ? "signal.list.written" : "signal.list.before"));
        return new ModelAndView("redirect:" + CALLS);
    }

    @PostMapping(ONE + "/accesso")
    ModelAndView access(@PathVariable UUID id, @RequestParam Map<String, String> sent, RedirectAttributes flash) {
        Optional<UUID> who = Inputs.id(sent.get("person"));
        if (who.isEmpty()) {
            var blank = new CallPage.CallForm("", "", "");
            return one(id, Inputs.text(sent.get("q")), blank, FormErrors.at("person", t("signal.error.person")));
        }
        UUID access = make.handle(new MakeCalls.Agreed(id, who.get(), Inputs.text(sent.get("note"))));
        flash.addFlashAttribute("notice", t("signal.list.accessMade"));
        return new ModelAndView("redirect:/accessi/" + access);
    }

    @PostMapping(ONE + "/riapri")
    String reopen(@PathVariable UUID id, RedirectAttributes flash) {
        make.handle(new MakeCalls.Reopen(id));
        flash.addFlashAttribute("notice", t("signal.list.reopened"));
        return "redirect:" + CALLS + "/" + id;
    }

    private ModelAndView one(UUID id, String q, CallPage.CallForm form, FormErrors errors) {
        var one = read.handle(id, q);
        var page = new CallPage(
                UUID.randomUUID().toString(),
                who(one),
                one.said().calls().stream()
                        .map(c -> new CallPage.Said(
                                Formats.date(c.on()),
                                c.label(),
                                c.note(),
                                one.said().names().getOrDefault(c.by(), "")))
                        .toList(),
                ways(one, q),
                one.said().outcomes().stream()
                        .filter(o -> o.kind() != Kind.ACCESS)
                        .map(o -> new Option(o.code(), o.label()))
                        .toList(),
                form,
                errors);
        var view = new ModelAndView("signal/call", "page", page);
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }

    private static CallPage.Who who(ReadCalls.One one) {
        var named = one.person().named();
        var reach = new ArrayList<CallPage.Reach>();
        if (!named.reach().isEmpty()) {
            reach.add(reach(named.reach(), t("signal.list.reach.list")));
        }
        one.registry().reach().stream()
                .filter(Contact::mayUse)
                .map(c -> reach(c.value(), c.holder()))
                .forEach(reach::add);
        return new CallPage.Who(
                CALLS + "/" + one.person().id(),
                named.name(),
                ListViews.facts(one.person()),
                one.list().title(),
                List.copyOf(reach));
    }

    private static CallPage.Reach reach(String text, String note) {
        String digits = text.replaceAll("[^0-9+]", "");
        String href = text.contains("@")
                ? "mailto:" + text
                : digits.length() >= 6 && text.replaceAll("[0-9+ ./-]", "").isEmpty() ? "tel:" + digits : "";
        return new CallPage.Reach(text, href, note);
    }

    private static CallPage.Ways ways(ReadCalls.One one, String q) {
        var result = one.person().result();
        String outcome = result.outcome();
        UUID contact = result.contact();
        return new CallPage.Ways(
                outcome == null ? "" : ListViews.label(one.said().outcomes(), outcome),
                contact == null ? "" : "/accessi/" + contact,
                one.registry().known().map(p -> p.id().toString()).orElse(""),
                one.registry().found().stream().map(CallController::found).toList(),
                q,
                one.next().map(next -> CALLS + "/" + next).orElse(""));
    }

    private static Option found(Identity person) {
        return new Option(
                person.id().toString(),
                person.fullName() + ", " + t("intake.born." + person.sex(), Formats.longDate(person.birthDate())));
    }
}
