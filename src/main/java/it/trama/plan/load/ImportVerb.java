package it.trama.plan.load;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.plan.PlanProblem;
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

/** {@code ./trama import plan 2018-2020 FILE}: a plan, or what came of one, all or nothing. */
@Component
class ImportVerb implements CliVerb {

    private static final long MOST_BYTES = 5_000_000;

    private final CurrentActor actors;
    private final LoadPlan load;

    ImportVerb(CurrentActor actors, LoadPlan load) {
        this.actors = actors;
        this.load = load;
    }

    @Override
    public String name() {
        return "import plan";
    }

    @Override
    public String usage() {
        return t("plan.cli.usage");
    }

    @Override
    public void run(List<String> arguments) {
        if (arguments.size() != 2) {
            throw new StartRefused(t("plan.cli.usage"));
        }
        PlanYears years =
                PlanYears.of(arguments.getFirst()).orElseThrow(() -> new StartRefused(t("plan.import.error.years")));
        PlanFile file = file(arguments.getLast());
        switch (actors.runAs(SystemActor.ACTOR, () -> load.handle(years, file))) {
            case Done(var loaded) -> System.out.println(t("plan.cli.done", loaded.items(), loaded.added()));
            case Refused(List<PlanProblem> problems) -> {
                problems.forEach(problem -> System.out.println(t(
                        "plan.cli.problem",
                        problem.file(),
                        Integer.toString(problem.line()),
                        problem.expected(),
                        problem.found())));
                throw new StartRefused(t("plan.cli.refused", problems.size()));
            }
        }
    }

    private static PlanFile file(String argument) {
        Path path = Path.of(argument);
        try {
            if (!Files.isReadable(path) || Files.isDirectory(path) || Files.size(path) > MOST_BYTES) {
                throw new StartRefused(t("plan.cli.unreadable", argument));
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
                    .toString();
            return new PlanFile(
                    String.valueOf(path.getFileName()), text.startsWith("\ufeff") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            throw new StartRefused(t("plan.cli.notUtf8", argument));
        } catch (IOException e) {
            throw new StartRefused(t("plan.cli.unreadable", argument));
        }
    }
}
