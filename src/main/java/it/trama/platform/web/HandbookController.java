package it.trama.platform.web;

import it.trama.kernel.NotFound;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Shows the manual and the public notes: the Markdown files of docs/manuale, which travel with the program. */
@Controller
class HandbookController {

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(List.of(TablesExtension.create())).build();

    private final PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver();

    @GetMapping("/manuale")
    ModelAndView first() throws IOException {
        return chapter(chapters().getFirst().href().substring("/manuale/".length()));
    }

    @GetMapping("/manuale/{chapter:[0-9a-z-]+}")
    ModelAndView chapter(@PathVariable String chapter) throws IOException {
        return show(chapter, chapters());
    }

    @GetMapping("/privacy")
    ModelAndView privacy() throws IOException {
        return show("privacy", List.of());
    }

    @GetMapping("/accessibilita")
    ModelAndView accessibility() throws IOException {
        return show("accessibilita", List.of());
    }

    private ModelAndView show(String name, List<Crumb> chapters) throws IOException {
        Resource file = resources.getResource("classpath:manuale/" + name + ".md");
        if (!file.exists()) {
            throw new NotFound();
        }
        String text = file.getContentAsString(StandardCharsets.UTF_8);
        String body = text.substring(text.indexOf('\n') + 1);
        return new ModelAndView(
                "ui/handbook", "page", new HandbookPage(title(text), RENDERER.render(PARSER.parse(body)), chapters));
    }

    private List<Crumb> chapters() throws IOException {
        return Arrays.stream(resources.getResources("classpath*:manuale/*-*.md"))
                .sorted(Comparator.comparing(Resource::getFilename))
                .map(HandbookController::link)
                .toList();
    }

    private static Crumb link(Resource file) {
        try {
            String name = Objects.requireNonNull(file.getFilename()).replace(".md", "");
            return new Crumb(title(file.getContentAsString(StandardCharsets.UTF_8)), "/manuale/" + name);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The first line, {@code # Title}. */
    private static String title(String text) {
        return text.lines().findFirst().orElse("").replaceFirst("^# *", "");
    }
}
