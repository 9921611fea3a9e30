package it.trama.delivery.load;

import static it.trama.platform.web.Texts.t;

import it.trama.delivery.DeliveryShares;
import it.trama.delivery.DeliveryShares.Share;
import it.trama.delivery.QuantityText;
import it.trama.delivery.VisitChecks;
import it.trama.delivery.VisitChecks.Finding;
import it.trama.delivery.load.LineReader.Told;
import it.trama.fund.Budget;
import it.trama.fund.Budget.Settling;
import it.trama.kernel.Money;
import it.trama.platform.web.Formats;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells the lines that can be recorded from those that cannot, and consumes the commitments of the first. */
@Component
class JudgeLines {

    /** @param wrong reasons by line number */
    record Judged(List<Accepted> good, Map<Integer, String> wrong) {}

    private final VisitChecks checks;
    private final Budget budget;
    private final ObjectProvider<DeliveryShares> rules;
    private final Clock clock;

    JudgeLines(VisitChecks checks, Budget budget, ObjectProvider<DeliveryShares> rules, Clock clock) {
        this.checks = checks;
        this.budget = budget;
        this.rules = rules;
        this.clock = clock;
    }

    Judged judge(List<Told> lines, Map<UUID, Balance> balances, Set<FileRows.Closed> closed) {
        var wrong = new HashMap<Integer, String>();
        List<Told> inTime = lines.stream()
                .filter(line -> notes(wrong, line, whenWrong(line, balance(balances, line), closed)))
                .toList();
        Map<Integer, List<Finding>> found =
                checks
                        .of(inTime.stream()
                                .map(l ->
                                        l.visit().asLine(l.number(), l.outcome().given()))
                                .toList())
                        .stream()
                        .collect(Collectors.groupingBy(Finding::line));
        List<Told> checked = inTime.stream()
                .filter(line -> notes(wrong, line, blocked(found.getOrDefault(line.number(), List.of()))))
                .toList();
        Map<UUID, Accepted> good = covered(checked, balances, found, wrong);
        settle(good, balances, wrong);
        return new Judged(List.copyOf(good.values()), wrong);
    }

    /** Those that what is left covers, line by line. */
    private Map<UUID, Accepted> covered(
            List<Told> lines,
            Map<UUID, Balance> balances,
            Map<Integer, List<Finding>> found,
            Map<Integer, String> wrong) {
        var shares = shares(lines);
        var good = new LinkedHashMap<UUID, Accepted>();
        for (Told line : lines) {
            Balance balance = balance(balances, line);
            BigDecimal counted = line.outcome().counted(line.visit().quantity());
            if (counted.compareTo(balance.left()) > 0) {
                String left = QuantityText.of(
                        balance.left(), balance.promise().whose().unit());
                wrong.put(line.number(), t("delivery.refused.moreThanLeft", left));
                continue;
            }
            Money amount = counted.signum() == 0 ? Money.ZERO : balance.take(counted);
            Share share = shares.getOrDefault(line.visit().time().day(), Map.of())
                    .getOrDefault(line.visit().assignment(), Share.ALL_PUBLIC);
            List<String> warnings = found.getOrDefault(line.number(), List.of()).stream()
                    .map(Finding::code)
                    .toList();
            good.put(line.visit().id(), new Accepted(line, counted, amount, share.of(amount), warnings));
        }
        return good;
    }

    private static Balance balance(Map<UUID, Balance> balances, Told line) {
        return Objects.requireNonNull(balances.get(line.visit().assignment()));
    }

    /** @return false, and the reason is noted */
    private static boolean notes(Map<Integer, String> wrong, Told line, String reason) {
        if (!reason.isEmpty()) {
            wrong.put(line.number(), reason);
        }
        return reason.isEmpty();
    }

    private String whenWrong(Told line, Balance balance, Set<FileRows.Closed> closed) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = line.visit().time().day();
        var promise = balance.promise();
        if (day.isAfter(today)) {
            return t("delivery.refused.futureDay", Formats.longDate(today));
        }
        if (!promise.valid().contains(day)) {
            LocalDate last = promise.valid().lastDay();
            String until = last == null ? t("delivery.until.open") : t("delivery.until", Formats.longDate(last));
            return t(
                    "delivery.refused.outsidePeriod",
                    t("delivery.from", Formats.longDate(promise.valid().from())) + " " + until);
        }
        LocalDate month = day.withDayOfMonth(1);
        var whose = promise.whose();
        return closed.contains(
                        new FileRows.Closed(whose.record(), whose.compartment().name(), month))
                ? t("delivery.refused.monthClosed", Formats.month(month))
                : "";
    }

    private static String blocked(List<Finding> findings) {
        return findings.stream()
                .filter(Finding::blocks)
                .map(f -> t("delivery.finding." + f.code()))
                .collect(Collectors.joining(" "));
    }

    private Map<LocalDate, Map<UUID, Share>> shares(List<Told> lines) {
        var rule = rules.stream().findFirst();
        if (rule.isEmpty()) {
            return Map.of();
        }
        return lines.stream()
                .collect(Collectors.groupingBy(
                        l -> l.visit().time().day(),
                        Collectors.mapping(l -> l.visit().assignment(), Collectors.toSet())))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> rule.get().of(e.getValue(), e.getKey())));
    }

    /** Who is refused here gives nothing back to the balance of the file: its next sending finds it. */
    private void settle(Map<UUID, Accepted> good, Map<UUID, Balance> balances, Map<Integer, String> wrong) {
        var settlings = new ArrayList<Settling>();
        good.forEach((id, line) -> {
            UUID commitment = balance(balances, line.told()).promise().commitment();
            if (commitment != null && !line.split().fromPublic().isZero()) {
                settlings.add(new Settling(commitment, line.split().fromPublic(), id));
            }
        });
        budget.settleAll(settlings).forEach((id, refusal) -> {
            Accepted refused = Objects.requireNonNull(good.remove(id));
            wrong.put(refused.told().number(), t("delivery.file.refused.money"));
        });
    }
}
