package it.trama.network.directory;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.NotFound;
import it.trama.network.NetworkTabs;
import it.trama.network.ResourceWords;
import it.trama.network.Resources.Resource;
import it.trama.trust.CurrentActor;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The directory for everybody, and the same inside with what is not shown to all. */
@Controller
class DirectoryController {

    private final FindServices find;
    private final DirectoryView view;
    private final CurrentActor actors;

    DirectoryController(FindServices find, DirectoryView view, CurrentActor actors) {
        this.find = find;
        this.view = view;
        this.actors = actors;
    }

    @GetMapping("/servizi")
    ModelAndView open(@RequestParam Map<String, String> asked) {
        var search = Search.of(asked);
        var page = view.of(
                search, find.handle(search, true), page(asked), new DirectoryView.Side("/servizi", "/servizi/", null));
        return new ModelAndView("network/directory", "page", page);
    }

    @GetMapping("/rete/servizi")
    ModelAndView inside(@RequestParam Map<String, String> asked) {
        var search = Search.of(asked);
        var tabs = NetworkTabs.of(actors.actor(), "/rete/servizi");
        var side = new DirectoryView.Side("/rete/servizi", "/rete/strutture/", tabs);
        return new ModelAndView(
                "network/directory", "page", view.of(search, find.handle(search, false), page(asked), side));
    }

    @GetMapping("/servizi/{id}")
    ModelAndView one(@PathVariable UUID id) {
        Resource r = find.one(id, true).orElseThrow(NotFound::new);
        var services = r.about().services().stream()
                .map(s -> new ServicePage.Offered(
                        s.name(),
                        s.description(),
                        ResourceWords.names("network.audience.", s.audiences()),
                        s.access(),
                        s.cost()))
                .toList();
        var page = new ServicePage(
                r.name(),
                ResourceWords.facts(r, find.townNames()),
                services,
                t(
                        "network.assured",
                        it.trama.platform.web.Formats.date(
                                java.time.LocalDate.ofInstant(r.state().saved(), java.time.ZoneId.of("Europe/Rome")))));
        return new ModelAndView("network/service", "page", page);
    }

    private static int page(Map<String, String> asked) {
        String page = asked.getOrDefault("pagina", "1");
        return page.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(page) : 1;
    }
}
