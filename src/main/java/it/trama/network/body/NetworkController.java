package it.trama.network.body;

import static it.trama.platform.web.Texts.t;

import it.trama.network.Keepers;
import it.trama.network.NetworkTabs;
import it.trama.network.Resources;
import it.trama.platform.web.Inputs;
import it.trama.platform.web.Option;
import it.trama.trust.CurrentActor;
import it.trama.trust.Directory.Profile;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class NetworkController {

    private final ReadNetwork network;
    private final ReadBody body;
    private final Resources resources;
    private final CurrentActor actors;
    private final Clock clock;
    private final int runtsMonths;

    NetworkController(
            ReadNetwork network,
            ReadBody body,
            Resources resources,
            CurrentActor actors,
            Clock clock,
            @Value("${trama.network.runts-months:12}") int runtsMonths) {
        this.network = network;
        this.body = body;
        this.resources = resources;
        this.actors = actors;
        this.clock = clock;
        this.runtsMonths = runtsMonths;
    }

    @GetMapping("/rete")
    ModelAndView list(
            @RequestParam(name = "tipo", defaultValue = "") String kind,
            @RequestParam(name = "testo", defaultValue = "") String text) {
        var filter = new NetworkFilter(kind, Inputs.text(text));
        List<Profile> all = network.handle();
        var rows =
                all.stream().filter(filter::accepts).map(NetworkController::row).toList();
        var page = new NetworkPage(
                rows,
                all.size(),
                kinds(),
                new NetworkPage.Asked(filter.kind(), filter.text()),
                Keepers.office(actors.actor()),
                NetworkTabs.of(actors.actor(), "/rete"));
        return new ModelAndView("network/list", "page", page);
    }

    @GetMapping("/rete/{id}")
    ModelAndView folio(@PathVariable UUID id) {
        var page = FolioView.of(body.handle(id), resources.kinds(), LocalDate.now(clock), runtsMonths);
        return new ModelAndView("network/body", "page", page);
    }

    private static List<Option> kinds() {
        return Arrays.stream(BodyKind.values())
                .map(kind -> new Option(kind.code(), t("network.kind." + kind.code())))
                .toList();
    }

    private static NetworkPage.Row row(Profile body) {
        String agreement = body.agreements().isEmpty()
                ? t("network.agreement.none")
                : FolioView.until(body.agreements().getLast().valid().to());
        return new NetworkPage.Row(
                body.organisation().name(),
                "/rete/" + body.organisation().id(),
                FolioView.kind(body.organisation().kind()),
                body.description(),
                body.organisation().contact(),
                String.join(", ", FolioView.sections(body.sections())),
                agreement);
    }
}
