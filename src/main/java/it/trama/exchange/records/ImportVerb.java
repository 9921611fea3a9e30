package it.trama.exchange.records;

import static it.trama.platform.web.Texts.t;

import it.trama.exchange.PackageReader;
import it.trama.kernel.Result;
import it.trama.platform.cli.CliVerb;
import it.trama.platform.cli.StartRefused;
import it.trama.trust.CurrentActor;
import it.trama.trust.Directory;
import it.trama.trust.SystemActor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * {@code ./trama import records FILE SOURCE BODY}: the dry run of a package too large for a browser. It prints how many rows become what; the
 * body's coordinator decides the doubts and confirms in the browser. Whoever runs the machine reads no record.
 */
@Component
class ImportVerb implements CliVerb {

    private static final int ARGUMENTS = 3;

    private final CurrentActor actors;
    private final Directory directory;
    private final PrepareImport prepare;
    private final ShowImports show;

    ImportVerb(CurrentActor actors, Directory directory, PrepareImport prepare, ShowImports show) {
        this.actors = actors;
        this.directory = directory;
        this.prepare = prepare;
        this.show = show;
    }

    @Override
    public String name() {
        return "import records";
    }

    @Override
    public String usage() {
        return t("exchange.cli.usage");
    }

    @Override
    public void run(List<String> arguments) {
        if (arguments.size() != ARGUMENTS) {
            throw new StartRefused(t("exchange.cli.usage"));
        }
        Path file = Path.of(arguments.getFirst());
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new StartRefused(t("exchange.cli.unreadable", arguments.getFirst()));
        }
        actors.runAs(SystemActor.ACTOR, () -> {
            prepared(file, arguments.get(1), body(arguments.get(2)));
            return true;
        });
    }

    private UUID body(String code) {
        return directory.organisations().stream()
                .filter(body -> body.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new StartRefused(t("exchange.cli.noBody", code)))
                .id();
    }

    private void prepared(Path file, String source, UUID body) {
        try (InputStream content = Files.newInputStream(file)) {
            var command = new PrepareImport.Command(
                    UUID.randomUUID(), body, source, String.valueOf(file.getFileName()), content);
            switch (prepare.handle(command)) {
                case Result.Refused<UUID, PackageReader.Unreadable>(var why) ->
                    throw new StartRefused(ImportsController.text(why));
                case Result.Done<UUID, PackageReader.Unreadable>(UUID run) -> {
                    var none = new ShowImports.Filter(java.util.Optional.empty(), java.util.Optional.empty());
                    show.handle(run, none, 0)
                            .counts()
                            .forEach(count -> System.out.println(t(
                                    "exchange.cli.count",
                                    t("exchange.kind." + count.kind()),
                                    t("exchange.outcome." + count.outcome()),
                                    count.rows())));
                    System.out.println(t("exchange.cli.next", run));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
