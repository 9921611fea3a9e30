package it.trama.fund.year;

import static it.trama.platform.web.Texts.t;

import it.trama.fund.Amounts;
import it.trama.fund.FundDesk;
import it.trama.fund.FundRules;
import it.trama.fund.FundTotal;
import it.trama.fund.FundTotals;
import it.trama.fund.year.LinePage.Fact;
import it.trama.fund.year.LinePage.Link;
import it.trama.platform.web.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a line's page says beside its balance: stages, what it is for, what stands against it, what may be written. */
@Component
class LineMore {

    /** The fund of which the Region asks the matrix. */
    private static final String FNPS = "fnps";

    private final Lines lines;
    private final FundTotals totals;
    private final FundRules rules;
    private final FundDesk desk;

    LineMore(Lines lines, FundTotals totals, FundRules rules, FundDesk desk) {
        this.lines = lines;
        this.totals = totals;
        this.rules = rules;
        this.desk = desk;
    }

    LinePage.More of(FundLine line) {
        return new LinePage.More(
                stages(totals.line(line.id()).orElseThrow().amounts()),
                profile(lines.profile(line.id())),
                rules.against(line.id()),
                lines.authorisations(line.id()).stream()
                        .map(found -> authorisation(found, line))
                        .toList(),
                actions(line));
    }

    FundPage.More of(FundTotal fund) {
        return new FundPage.More(
                rules.words(fund.fund(), fund.year()),
                fund.closed() ? List.of() : rules.against(fund.fund(), fund.year()),
                shares(fund),
                actions(fund));
    }

    private List<Fact> shares(FundTotal fund) {
        return lines.shares(fund.fund(), fund.year()).stream()
                .map(share -> new Fact(
                        share.area() == null
                                ? t("fund.management." + share.management())
                                : t(
                                        "fund.share.of",
                                        t("fund.management." + share.management()),
                                        t("fund.area." + share.area())),
                        Formats.euro(share.amount())))
                .toList();
    }

    private List<Link> actions(FundTotal fund) {
        var pages = new ArrayList<Link>();
        pages.add(new Link(t("fund.rules.link"), fund.href() + "/vincoli"));
        pages.add(new Link(t("fund.papers.link"), fund.href() + "/documenti"));
        if (fund.fund().startsWith(FNPS)) {
            pages.add(new Link(t("fund.matrix.link"), fund.href() + "/matrice"));
        }
        if (desk.writes()) {
            pages.add(new Link(t("fund.newyear.link"), fund.href() + "/nuovo-anno"));
        }
        if (desk.writes() && !fund.closed()) {
            pages.add(new Link(t("fund.line.new.link"), fund.href() + "/nuova-linea"));
            pages.add(new Link(t("fund.close.link"), fund.href() + "/chiudi"));
        }
        return pages;
    }

    private static List<Fact> stages(Amounts amounts) {
        return List.of(
                fact("fund.estimated", Formats.euro(amounts.estimated())),
                fact("fund.assigned", Formats.euro(amounts.assigned())),
                fact("fund.collected", Formats.euro(amounts.collected())),
                fact("fund.transferred", Formats.euro(amounts.transferred())),
                fact("fund.allocated", Formats.euro(amounts.allocated())),
                fact("fund.committed", Formats.euro(amounts.committed())),
                fact("fund.settled", Formats.euro(amounts.settled())),
                fact("fund.paid", Formats.euro(amounts.paid())),
                fact("fund.available", Formats.euro(amounts.available())));
    }

    private static Fact fact(String label, String value) {
        return new Fact(t(label), value);
    }

    private static List<Fact> profile(Lines.Profile profile) {
        var facts = new ArrayList<Fact>();
        facts.add(fact("fund.field.management", t("fund.management." + profile.management())));
        facts.add(coded("fund.field.area", "fund.area.", profile.area()));
        facts.add(coded("fund.field.objective", "fund.objective.", profile.objective()));
        facts.add(fact("fund.field.holder", profile.holder() == null ? "–" : profile.holder()));
        String territory = profile.territory() == null ? "DISTRICT" : profile.territory();
        facts.add(fact(
                "fund.field.territory",
                t("fund.profile.territory", t("fund.territory." + territory), Formats.quantity(profile.share()))));
        facts.add(fact("fund.field.period", profile.period().isEmpty() ? "–" : profile.period()));
        return facts;
    }

    private static Fact coded(String label, String prefix, @Nullable String code) {
        return fact(label, code == null ? "–" : t(prefix + code));
    }

    private LinePage.Authorisation authorisation(Lines.Authorisation found, FundLine line) {
        boolean stands = found.revokedOn() == null;
        return new LinePage.Authorisation(
                Formats.euro(found.amount()),
                t("fund.authorised.by", found.authorisedBy(), Formats.date(found.authorisedOn())),
                found.reason(),
                stands ? null : t("fund.authorised.revoked", Formats.date(found.revokedOn()), found.revokedWhy()),
                stands && desk.writes() && !line.fund().closed()
                        ? "/fondi/autorizzazioni/%s/revoca".formatted(found.id())
                        : null);
    }

    private List<Link> actions(FundLine line) {
        if (!desk.writes() || line.fund().closed()) {
            return List.of();
        }
        return Stream.of("movimento", "sposta", "contratto", "autorizza", "modifica")
                .map(action -> new Link(t("fund.action." + action), FundPages.href(line) + "/" + action))
                .toList();
    }
}
