package it.trama.network.imports;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Result;
import it.trama.platform.cli.CliVerb;
import it.trama.platform.cli.StartRefused;
import it.trama.trust.CurrentActor;
import it.trama.trust.SystemActor;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code ./trama import network FILE…}: bodies and facilities, all files in one go, all or nothing. */
@Component
class ImportVerb implements CliVerb {

    private static final long MOST_BYTES = 5_000_000;
    private static final int MOST_SHOWN = 100;

    private final CurrentActor actors;
    private final ImportNetwork load;

    ImportVerb(CurrentActor actors, ImportNetwork load) {
        this.actors = actors;
        this.load = load;
    }

    @Override
    public String name() {
        return "import network";
    }

    @Override
    public String usage() {
        return t("network.cli.usage");
    }

    @Override
    public void run(List<String> arguments) {
        if (arguments.isEmpty()) {
            throw new StartRefused(t("network.cli.usage"));
        }
        List<SourceFile> files = arguments.stream().map(ImportVerb::file).toList();
        switch (actors.runAs(SystemActor.ACTOR, () -> load.handle(files))) {
            case Result.Done<Integer, List<Problem>>(Integer changed) ->
                System.out.println(t("network.cli.done", changed));
            case Result.Refused<Integer, List<Problem>>(List<Problem> problems) -> {
                problems.stream()
                        .limit(MOST_SHOWN)
                        .forEach(problem -> System.out.println(t(
                                "network.cli.problem",
                                problem.file(),
                                Long.toString(problem.line()),
                                problem.expected(),
                                problem.found())));
                throw new StartRefused(t("network.cli.refused", problems.size()));
            }
        }
    }

    private static SourceFile file(String argument) {
        Path path = Path.of(argument);
        try {
            if (!Files.isReadable(path) || Files.isDirectory(path) || Files.size(path) > MOST_BYTES) {
                throw new StartRefused(t("network.cli.unreadable", argument));
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
                    .toString();
            String name = String.valueOf(path.getFileName());
            return new SourceFile(name, text.startsWith("\ufeff") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            throw new StartRefused(t("network.cli.notUtf8", argument));
        } catch (IOException e) {
            throw new StartRefused(t("network.cli.unreadable", argument));
        }
    }
}
