package it.trama.network.body;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.NotFound;
import it.trama.kernel.Period;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Inputs;
import it.trama.platform.web.Option;
import it.trama.platform.web.Texts;
import it.trama.trust.Directory.Profile;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class NetworkController {

    private final ReadNetwork network;

    NetworkController(ReadNetwork network) {
        this.network = network;
    }

    @GetMapping("/rete")
    ModelAndView list(
            @RequestParam(name = "tipo", defaultValue = "") String kind,
            @RequestParam(name = "testo", defaultValue = "") String text) {
        var filter = new NetworkFilter(kind, Inputs.text(text));
        List<Profile> all = network.handle();
        var rows =
                all.stream().filter(filter::accepts).map(NetworkController::row).toList();
        var page = new NetworkPage(rows, all.size(), kinds(), filter.kind(), filter.text());
        return new ModelAndView("network/list", "page", page);
    }

    @GetMapping("/rete/{id}")
    ModelAndView folio(@PathVariable UUID id) {
        Profile body = network.handle().stream()
                .filter(b -> b.organisation().id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        var page = new BodyPage(
                body.organisation().name(),
                kind(body),
                body.description(),
                body.organisation().contact(),
                sections(body),
                body.agreements().stream()
                        .map(a -> new BodyPage.Agreement(
                                t("network.agreement." + a.kind()),
                                Formats.longDate(a.valid().from()),
                                until(a.valid())))
                        .toList());
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
                : until(body.agreements().getLast().valid());
        return new NetworkPage.Row(
                body.organisation().name(),
                "/rete/" + body.organisation().id(),
                kind(body),
                body.description(),
                body.organisation().contact(),
                String.join(", ", sections(body)),
                agreement);
    }

    private static String kind(Profile body) {
        String key = "network.kind." + body.organisation().kind();
        return Texts.has(key) ? t(key) : t("network.kind.other");
    }

    private static String until(Period valid) {
        return valid.to() == null
                ? t("network.agreement.open")
                : t("network.agreement.until", Formats.longDate(valid.lastDay()));
    }

    /** The file says "Piano di Zona, §1.3, §7": the sections alone. */
    private static List<String> sections(Profile body) {
        return Arrays.stream(body.sections().split(", "))
                .filter(part -> !part.isBlank() && !part.equals("Piano di Zona"))
                .collect(Collectors.toList());
    }
}
