package it.trama.fund.load;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Result;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.platform.cli.CliVerb;
import it.trama.platform.cli.StartRefused;
import it.trama.trust.CurrentActor;
import it.trama.trust.SystemActor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code ./trama import funds FILE FILE}: the rows of a table of funds and its totals, all or nothing. */
@Component("fundImportVerb")
class ImportVerb implements CliVerb {

    private final CurrentActor actors;
    private final ImportFunds load;

    ImportVerb(CurrentActor actors, ImportFunds load) {
        this.actors = actors;
        this.load = load;
    }

    @Override
    public String name() {
        return "import funds";
    }

    @Override
    public String usage() {
        return t("fund.cli.usage");
    }

    @Override
    public void run(List<String> arguments) {
        if (arguments.isEmpty()) {
            throw new StartRefused(t("fund.cli.usage"));
        }
        List<FundFile> files = arguments.stream().map(ImportVerb::file).toList();
        Result<Integer, List<Problem>> outcome = actors.runAs(SystemActor.ACTOR, () -> switch (load.handle(files)) {
            case Done(var id) -> load.handle(new ImportFunds.Confirm(id, true));
            case Refused(var problems) -> Result.refused(problems);
        });
        switch (outcome) {
            case Done(Integer added) -> System.out.println(t("fund.cli.done", added));
            case Refused(var problems) -> {
                problems.forEach(problem -> System.out.println(t(
                        "fund.cli.problem",
                        problem.file(),
                        Integer.toString(problem.line()),
                        problem.expected(),
                        problem.found())));
                throw new StartRefused(t("fund.cli.refused", problems.size()));
            }
        }
    }

    private static FundFile file(String argument) {
        Path path = Path.of(argument);
        try {
            if (!Files.isRegularFile(path) || Files.size(path) > FundFile.MOST_BYTES) {
                throw new StartRefused(t("fund.cli.unreadable", argument));
            }
            return new FundFile(String.valueOf(path.getFileName()), Files.readAllBytes(path));
        } catch (IOException _) {
            throw new StartRefused(t("fund.cli.unreadable", argument));
        }
    }
}
