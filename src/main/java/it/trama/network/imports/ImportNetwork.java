package it.trama.network.imports;

import it.trama.kernel.Result;
import it.trama.network.FacilityBulk;
import it.trama.network.FacilityBulk.NewFacility;
import it.trama.network.FacilityBulk.Title;
import it.trama.network.Keepers;
import it.trama.network.Resources.Opening;
import it.trama.network.WeeklyHours;
import it.trama.network.imports.Sheet.Line;
import it.trama.trust.Audit;
import it.trama.trust.Audit.Entry;
import it.trama.trust.CurrentActor;
import it.trama.trust.Directory;
import it.trama.trust.Directory.Organisation;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All files or nothing; the same files a second time change nothing. */
@Service
class ImportNetwork {

    private final CurrentActor actors;
    private final Knowledge knowledge;
    private final BodyStore bodies;
    private final FacilityBulk facilities;
    private final Directory directory;
    private final Audit audit;

    ImportNetwork(
            CurrentActor actors,
            Knowledge knowledge,
            BodyStore bodies,
            FacilityBulk facilities,
            Directory directory,
            Audit audit) {
        this.actors = actors;
        this.knowledge = knowledge;
        this.bodies = bodies;
        this.facilities = facilities;
        this.directory = directory;
        this.audit = audit;
    }

    /** How many rows were added or changed, or every problem of every line. */
    @Transactional
    public Result<Integer, List<Problem>> handle(List<SourceFile> files) {
        var actor = actors.actor();
        Keepers.requireOffice(actor);
        var problems = new ArrayList<Problem>();
        var sheets = new ArrayList<Sheet>();
        files.forEach(file -> Sheet.read(file, problems).ifPresent(sheets::add));
        var check = new LineCheck(knowledge.with(brought(sheets)), problems);
        sheets.forEach(check::check);
        if (!problems.isEmpty()) {
            return Result.refused(problems);
        }
        sheets.sort(Comparator.comparing(Sheet::kind));
        int changed = 0;
        for (Sheet sheet : sheets) {
            changed += switch (sheet.kind()) {
                case BODIES -> bodies.store(sheet, actor.user());
                case FACILITIES -> facilities(sheet);
            };
        }
        audit.write(Entry.of("network.imported", "PLANNING").with("rows=" + changed));
        return Result.done(changed);
    }

    private static Set<String> brought(List<Sheet> sheets) {
        var codes = new HashSet<String>();
        sheets.stream()
                .filter(sheet -> sheet.kind() == FileKind.BODIES)
                .flatMap(sheet -> sheet.lines().stream())
                .forEach(line -> codes.add(line.cell("code")));
        return codes;
    }

    private int facilities(Sheet sheet) {
        Map<String, UUID> byCode =
                directory.organisations().stream().collect(Collectors.toMap(Organisation::code, Organisation::id));
        Function<Line, NewFacility> made =
                line -> facility(line, byCode.getOrDefault(line.cell("body"), new UUID(0, 0)));
        return facilities.handle(sheet.lines().stream().map(made).toList(), List.of());
    }

    private static NewFacility facility(Line line, UUID body) {
        String opening = line.cell("opening");
        boolean always = opening.equals("sempre");
        return new NewFacility(
                UUID.nameUUIDFromBytes(("facility:" + line.cell("code")).getBytes(StandardCharsets.UTF_8)),
                body,
                line.cell("name"),
                line.cell("kind"),
                new FacilityBulk.Where(line.cell("municipality"), line.cell("address"), line.cell("phone")),
                new FacilityBulk.Offer(
                        Integer.parseInt(line.cell("places")),
                        line.cell("description"),
                        new HashSet<>(LineCheck.parts(line.cell("audiences"))),
                        new HashSet<>(LineCheck.parts(line.cell("languages"))),
                        new HashSet<>(LineCheck.parts(line.cell("accessibility"))),
                        new Opening(
                                always,
                                "",
                                always ? List.of() : WeeklyHours.read(opening).orElseThrow())),
                titles(line));
    }

    private static List<Title> titles(Line line) {
        var titles = new ArrayList<Title>();
        if (!line.cell("authorisation").isEmpty()) {
            titles.add(new Title(
                    "AUTHORISATION",
                    line.cell("authorisation"),
                    "",
                    LocalDate.parse(line.cell("authorised_from")),
                    null));
        }
        if (!line.cell("accreditation").isEmpty()) {
            String to = line.cell("accredited_to");
            titles.add(new Title(
                    "ACCREDITATION",
                    line.cell("accreditation"),
                    "",
                    LocalDate.parse(line.cell("accredited_from")),
                    to.isEmpty() ? null : LocalDate.parse(to).plusDays(1)));
        }
        return titles;
    }
}
