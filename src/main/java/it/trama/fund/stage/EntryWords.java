package it.trama.fund.stage;

import static it.trama.platform.web.Texts.t;

import it.trama.fund.FundDesk;
import it.trama.fund.FundRules;
import it.trama.fund.FundTotals;
import it.trama.fund.LineTotal;
import it.trama.fund.form.FormPage;
import it.trama.fund.stage.EntryRefusal.AlreadyReversed;
import it.trama.fund.stage.EntryRefusal.CarryOverEnded;
import it.trama.fund.stage.EntryRefusal.ClosedYear;
import it.trama.fund.stage.EntryRefusal.InTheFuture;
import it.trama.fund.stage.EntryRefusal.NoCarryOver;
import it.trama.fund.stage.EntryRefusal.NotReversible;
import it.trama.fund.stage.EntryRefusal.NothingEstimated;
import it.trama.fund.stage.EntryRefusal.TooMuch;
import it.trama.fund.stage.EntryRefusal.WrongTarget;
import it.trama.kernel.NotFound;
import it.trama.platform.web.Crumb;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the forms about a line have in common: the way there, what rules say, refusals beside their fields. */
@Component
class EntryWords {

    private final FundTotals totals;
    private final FundRules rules;
    private final FundDesk desk;

    EntryWords(FundTotals totals, FundRules rules, FundDesk desk) {
        this.totals = totals;
        this.rules = rules;
        this.desk = desk;
    }

    /** For the plan office; to any other the line is not there. */
    LineTotal line(UUID id) {
        desk.requireWriting();
        return totals.line(id).orElseThrow(NotFound::new);
    }

    List<LineTotal> lines(String fund, int year) {
        return totals.lines(fund, year);
    }

    List<Crumb> crumbs(LineTotal line) {
        return FormPage.crumbs(totals.of(line.fund(), line.year()).orElseThrow(), line);
    }

    List<String> minds(LineTotal line) {
        return rules.against(line.id());
    }

    String today() {
        return Formats.date(desk.today());
    }

    /** @param name of the form: a limit has other words where something is undone */
    static FormErrors errors(String name, EntryRefusal refusal) {
        return switch (refusal) {
            case TooMuch(var what, var most) ->
                name.equals("reverse") || name.equals("revoke")
                        ? FormErrors.whole(t("fund.entry.held." + what))
                        : FormErrors.at("amount", t("fund.entry.most." + what, Formats.euro(most)));
            case InTheFuture() -> FormErrors.at("day", t("fund.entry.InTheFuture"));
            case WrongTarget() -> FormErrors.at("into", t("fund.entry.WrongTarget"));
            case CarryOverEnded(var day) -> FormErrors.at("day", t("fund.entry.CarryOverEnded", Formats.date(day)));
            case ClosedYear(var year) -> FormErrors.whole(t("fund.entry.ClosedYear", String.valueOf(year)));
            case AlreadyReversed() -> FormErrors.whole(t("fund.entry.AlreadyReversed"));
            case NotReversible() -> FormErrors.whole(t("fund.entry.NotReversible"));
            case NoCarryOver() -> FormErrors.at("into", t("fund.entry.NoCarryOver"));
            case NothingEstimated() -> FormErrors.whole(t("fund.entry.NothingEstimated"));
        };
    }
}
