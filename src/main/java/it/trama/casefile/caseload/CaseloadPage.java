package it.trama.casefile.caseload;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.NotFound;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import it.trama.trust.Directory.Staff;
import java.util.List;
import java.util.UUID;

/** The open records of one worker, with the form to hand some or all of them over. */
public record CaseloadPage(
        UUID worker, String name, List<Row> rows, List<Option> others, CaseloadForm form, FormErrors errors) {

    public record Row(String taking, String href, String person, String number, String intensity, String since) {}

    static CaseloadPage of(UUID worker, ShowWorkload.Shown shown, CaseloadForm form, FormErrors errors) {
        Staff chosen = shown.workers().stream()
                .filter(staff -> staff.user().equals(worker))
                .findFirst()
                .orElseThrow(NotFound::new);
        List<Option> others = shown.workers().stream()
                .filter(staff -> !staff.user().equals(worker))
                .map(staff -> new Option(staff.user().toString(), staff.name()))
                .toList();
        return new CaseloadPage(
                worker,
                chosen.name(),
                shown.cases().stream().map(CaseloadPage::row).toList(),
                others,
                form,
                errors);
    }

    private static Row row(CaseManagers.Case c) {
        return new Row(
                c.taking().toString(),
                "/cartelle/" + c.record(),
                c.person(),
                c.number(),
                t("casefile.intensity." + c.level()),
                Formats.date(c.since()));
    }
}
