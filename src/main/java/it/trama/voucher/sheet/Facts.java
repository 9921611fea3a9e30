package it.trama.voucher.sheet;

import static it.trama.platform.web.Texts.t;

import it.trama.fund.CommitmentState;
import it.trama.kernel.Sex;
import it.trama.platform.web.Formats;
import it.trama.voucher.Party;
import it.trama.voucher.Subject;
import it.trama.voucher.Voucher;
import it.trama.voucher.sheet.VoucherPage.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What each party reads of a voucher: the ward its request, the provider what it needs to help, the service both and the money. */
final class Facts {

    private Facts() {}

    static VoucherPage.Subject subject(ReadVoucher.Found found) {
        Subject subject = found.subject();
        if (subject == null) {
            return new VoucherPage.Subject(t("voucher.subject.unnamed"), List.of(), t("voucher.subject.hidden"));
        }
        boolean provider = found.parties().equals(java.util.Set.of(Party.PROVIDER));
        var facts = new ArrayList<Fact>();
        var who = subject.who();
        facts.add(fact("birth", Formats.longDate(who.birthDate()) + (who.sex() == Sex.FEMALE ? ", F" : ", M")));
        if (!provider && who.fiscalCode() != null) {
            facts.add(fact("code", who.fiscalCode()));
        }
        facts.add(fact("address", subject.home().address()));
        add(facts, "phone", subject.home().phone());
        add(
                facts,
                "contact",
                (subject.home().contactName() + " " + subject.home().contactPhone()).strip());
        add(facts, "notes", subject.notes());
        if (!provider) {
            facts.add(fact("informed", t("voucher.informed." + subject.told().informed())));
            facts.add(fact("basis", subject.told().basis()));
        }
        return new VoucherPage.Subject(who.fullName(), facts, null);
    }

    static List<Fact> voucher(ReadVoucher.Found found, String place) {
        Voucher voucher = found.voucher();
        var course = voucher.course();
        var amount = voucher.grant().amount();
        var facts = new ArrayList<Fact>();
        facts.add(fact(
                voucher.grant().kind() == Voucher.Kind.DISCHARGE ? "planned" : "begins",
                Formats.moment(course.plannedAt())));
        facts.add(fact("startBy", Formats.moment(course.startBy())));
        facts.add(fact(
                "hours",
                t("voucher.fact.hoursOf", Formats.quantity(amount.weeklyHours()), Formats.quantity(amount.hours()))));
        facts.add(fact("length", t("voucher.fact.days", course.days())));
        facts.add(fact(
                "amount", t("voucher.fact.amountOf", Formats.euro(amount.total()), Formats.euro(amount.unitValue()))));
        add(facts, "place", place);
        facts.add(fact("asked", asked(found)));
        add(facts, "provider", found.names().body(voucher.place().provider()));
        if (course.startedOn() != null) {
            facts.add(fact(
                    "running",
                    t("voucher.fact.runs", Formats.longDate(course.startedOn()), Formats.longDate(course.endsOn()))));
        }
        service(found, facts);
        return facts;
    }

    private static void service(ReadVoucher.Found found, List<Fact> facts) {
        if (!found.parties().equals(java.util.Set.of(Party.PROVIDER))) {
            String wanted =
                    found.said().choices().stream().map(found.names()::body).collect(Collectors.joining(", "));
            facts.add(fact("choices", wanted.isEmpty() ? t("voucher.fact.noPreference") : wanted));
        }
        CommitmentState money = found.money().state();
        if (money != null) {
            facts.add(fact(
                    "money",
                    t(
                            "voucher.fact.moneyOf",
                            Formats.euro(money.committed()),
                            Formats.euro(money.settled()),
                            Formats.euro(money.left()))));
        }
        var handover = found.said().handover();
        if (handover != null) {
            String to = t("voucher.handover." + handover.toWhom());
            facts.add(fact(
                    "handover",
                    (handover.name().isEmpty() ? to : to + ", " + handover.name()) + ": " + handover.words()));
        }
    }

    private static String asked(ReadVoucher.Found found) {
        var asked = found.voucher().place().asked();
        var body = found.names().bodies().get(asked.organisation());
        String name =
                body == null ? "" : body.contact().isEmpty() ? body.name() : body.name() + " (" + body.contact() + ")";
        return asked.unit().isEmpty() ? name : asked.unit() + ", " + name;
    }

    private static void add(List<Fact> facts, String label, String value) {
        if (!value.isEmpty()) {
            facts.add(fact(label, value));
        }
    }

    private static Fact fact(String label, String value) {
        return new Fact(t("voucher.fact." + label), value);
    }
}
