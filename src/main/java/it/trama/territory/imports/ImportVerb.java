package it.trama.territory.imports;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Result;
import it.trama.platform.cli.CliVerb;
import it.trama.platform.cli.StartRefused;
import it.trama.trust.CurrentActor;
import it.trama.trust.SystemActor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** {@code ./trama import territory FILE…}: all files in one go, all or nothing. */
@Component
class ImportVerb implements CliVerb {

    private final CurrentActor actors;
    private final PrepareImport prepare;
    private final ConfirmImport confirm;

    ImportVerb(CurrentActor actors, PrepareImport prepare, ConfirmImport confirm) {
        this.actors = actors;
        this.prepare = prepare;
        this.confirm = confirm;
    }

    @Override
    public String name() {
        return "import territory";
    }

    @Override
    public String usage() {
        return t("territory.cli.usage");
    }

    @Override
    public void run(List<String> arguments) {
        if (arguments.isEmpty()) {
            throw new StartRefused(t("territory.cli.usage"));
        }
        List<SourceFile> files = arguments.stream().map(ImportVerb::file).toList();
        Result<UUID, Problems> outcome = actors.runAs(SystemActor.ACTOR, () -> switch (prepare.handle(files)) {
            case Result.Done<UUID, Problems>(UUID id) -> confirm.handle(id);
            case Result.Refused<UUID, Problems> refused -> refused;
        });
        if (outcome instanceof Result.Refused<UUID, Problems>(Problems problems)) {
            problems.shown()
                    .forEach(problem -> System.out.println(t(
                            "territory.cli.problem",
                            problem.file(),
                            Long.toString(problem.line()),
                            problem.expected(),
                            problem.found())));
            throw new StartRefused(t("territory.cli.refused", problems.count()));
        }
        System.out.println(t("territory.cli.done", files.size()));
    }

    private static SourceFile file(String argument) {
        Path path = Path.of(argument);
        if (!Files.isReadable(path) || Files.isDirectory(path)) {
            throw new StartRefused(t("territory.cli.unreadable", argument));
        }
        return new SourceFile(String.valueOf(path.getFileName()), () -> Files.newInputStream(path));
    }
}
