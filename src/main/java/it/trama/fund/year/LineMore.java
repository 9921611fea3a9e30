package it.trama.fund.year;

import static it.trama.platform.web.Texts.t;

import it.trama.fund.Amounts;
import it.trama.fund.FundDesk;
import it.trama.fund.FundRules;
import it.trama.fund.FundTotal;
import it.trama.fund.FundTotals;
import it.trama.fund.LineUses;
import it.trama.fund.year.LinePage.Fact;
import it.trama.fund.year.LinePage.Link;
import it.trama.fund.year.LinePage.Stage;
import it.trama.kernel.Money;
import it.trama.platform.web.Formats;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What a line's page says beside its balance: stages, what it is for, what stands against it, what may be written. */
@Component
class LineMore {

    /** The fund of which the Region asks the matrix. */
    private static final String FNPS = "fnps";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Lines lines;
    private final FundTotals totals;
    private final FundRules rules;
    private final FundDesk desk;
    private final ObjectProvider<LineUses> uses;

    LineMore(Lines lines, FundTotals totals, FundRules rules, FundDesk desk, ObjectProvider<LineUses> uses) {
        this.lines = lines;
        this.totals = totals;
        this.rules = rules;
        this.desk = desk;
        this.uses = uses;
    }

    LinePage.More of(FundLine line) {
        Amounts amounts = totals.line(line.id()).orElseThrow().amounts();
        return new LinePage.More(
                stages(amounts, FundPages.href(line) + "/mastro"),
                profile(lines.profile(line.id()), amounts),
                rules.against(line.id()),
                lines.authorisations(line.id()).stream()
                        .map(found -> authorisation(found, line))
                        .toList(),
                uses.orderedStream().flatMap(one -> one.of(line.id()).stream()).toList(),
                actions(line));
    }

    FundPage.More of(FundTotal fund) {
        return new FundPage.More(
                rules.words(fund.fund(), fund.year()),
                fund.closed() ? List.of() : rules.against(fund.fund(), fund.year()),
                stages(fund.amounts(), null),
                shares(fund),
                actions(fund),
                origin(fund));
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

    private FundPage.Origin origin(FundTotal fund) {
        String origin = lines.origin(fund.fund(), fund.year());
        return new FundPage.Origin(
                origin.isEmpty() ? "–" : origin, desk.writes() && !fund.closed() ? fund.href() + "/origine" : null);
    }

    private List<Link> actions(FundTotal fund) {
        var pages = new ArrayList<Link>();
        if (desk.writes() && !fund.closed()) {
            pages.add(new Link(t("fund.line.new.link"), fund.href() + "/nuova-linea", true));
        }
        pages.add(new Link(t("fund.rules.link"), fund.href() + "/vincoli", false));
        pages.add(new Link(t("fund.papers.link"), fund.href() + "/documenti", false));
        if (fund.fund().startsWith(FNPS)) {
            pages.add(new Link(t("fund.matrix.link"), fund.href() + "/matrice", false));
        }
        if (desk.writes()) {
            pages.add(new Link(t("fund.newyear.link"), fund.href() + "/nuovo-anno", false));
        }
        if (desk.writes() && !fund.closed()) {
            pages.add(new Link(t("fund.close.link"), fund.href() + "/chiudi", false));
        }
        return pages;
    }

    /** @param journal address of the movements; null where there is none for all */
    private static List<Stage> stages(Amounts amounts, @Nullable String journal) {
        return List.of(
                stage("estimated", amounts.estimated(), journal, "ESTIMATED"),
                stage("assigned", amounts.assigned(), journal, "ALL_ASSIGNED"),
                stage("collected", amounts.collected(), journal, "COLLECTED"),
                stage("transferred", amounts.transferred(), journal, "TRANSFERRED"),
                stage("allocated", amounts.allocated(), journal, "ALLOCATED"),
                stage("committed", amounts.committed(), journal, "ALL_COMMITTED"),
                stage("settled", amounts.settled(), journal, "SETTLED"),
                stage("paid", amounts.paid(), journal, "PAID"),
                stage("available", amounts.available(), journal, ""));
    }

    private static Stage stage(String name, Money amount, @Nullable String journal, String kind) {
        String facts = journal == null || amount.isZero() ? null : journal + (kind.isEmpty() ? "" : "?tipo=" + kind);
        return new Stage(t("fund." + name), Formats.euro(amount), facts);
    }

    private static Fact fact(String label, String value) {
        return new Fact(t(label), value);
    }

    private static List<Fact> profile(Lines.Profile profile, Amounts amounts) {
        var facts = new ArrayList<Fact>();
        facts.add(fact("fund.field.management", t("fund.management." + profile.management())));
        facts.add(coded("fund.field.area", "fund.area.", profile.area()));
        facts.add(coded("fund.field.objective", "fund.objective.", profile.objective()));
        facts.add(fact("fund.field.holder", profile.holder() == null ? "–" : profile.holder()));
        facts.add(fact("fund.field.territory", territory(profile, amounts)));
        facts.add(fact("fund.field.period", profile.period().isEmpty() ? "–" : profile.period()));
        return facts;
    }

    /** With how much of the money that share is, when it is not all. */
    private static String territory(Lines.Profile profile, Amounts amounts) {
        String territory = t("fund.territory." + (profile.territory() == null ? "DISTRICT" : profile.territory()));
        String share = Formats.quantity(profile.share());
        if (profile.share().compareTo(HUNDRED) == 0) {
            return t("fund.profile.territory", territory, share);
        }
        Money whole = amounts.assigned().isZero() ? amounts.estimated() : amounts.assigned();
        var part = whole.amount().multiply(profile.share()).divide(HUNDRED, 2, RoundingMode.HALF_UP);
        return t("fund.profile.part", territory, share, Formats.euro(Money.of(part)), Formats.euro(whole));
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
        var links = Stream.of("movimento", "sposta", "contratto", "autorizza", "modifica")
                .map(action -> new Link(
                        t("fund.action." + action), FundPages.href(line) + "/" + action, action.equals("movimento")));
        var share = new Link(t("fund.action.riparto"), "/riparti/nuovo?linea=" + line.id(), false);
        return Stream.concat(links, Stream.of(share)).toList();
    }
}
