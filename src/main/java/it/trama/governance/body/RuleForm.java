package it.trama.governance.body;

import static it.trama.platform.web.Texts.t;

import it.trama.governance.Bodies.Band;
import it.trama.governance.Bodies.Practice;
import it.trama.governance.Bodies.Quorum;
import it.trama.governance.Bodies.Regulation;
import it.trama.governance.Bodies.Strategy;
import it.trama.governance.Bodies.UnionRule;
import it.trama.governance.Bodies.Weighting;
import it.trama.governance.Threshold;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Inputs;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The rules of a body as typed; {@code bands} is one band a line, "3000 2": up to 3,000 residents, weight 2. */
public record RuleForm(Map<String, String> typed) {

    private static final List<String> THRESHOLDS = List.of("firstHeads", "firstWeight", "secondHeads", "secondWeight");
    private static final int MOST_PROXIES = 9;
    private static final int LONGEST_NOTICE = 60;

    static RuleForm blank(List<Regulation> stored) {
        var typed = new HashMap<String, String>();
        typed.put("id", UUID.randomUUID().toString());
        typed.put("weights", "RESIDENTS");
        typed.put("unions", "ONE_VOTE");
        typed.put("proxies", "1");
        typed.put("notice", "5");
        typed.put("majority", "PRESENT_BOTH");
        typed.put("firstHeads", ">1/2");
        typed.put("firstWeight", ">1/2");
        typed.put("secondHeads", ">=1/3");
        stored.stream().findFirst().ifPresent(last -> copy(last, typed));
        return new RuleForm(typed);
    }

    private static void copy(Regulation last, Map<String, String> typed) {
        typed.put("weights", last.weighting().strategy().name());
        typed.put("unions", last.weighting().unions().name());
        typed.put(
                "residentsOn",
                last.weighting().residentsOn() == null
                        ? ""
                        : Formats.date(last.weighting().residentsOn()));
        typed.put(
                "bands",
                String.join(
                        "\n",
                        last.weighting().bands().stream()
                                .map(band -> band.residentsTo() + " "
                                        + band.weight().stripTrailingZeros().toPlainString())
                                .toList()));
        typed.put("proxies", Integer.toString(last.practice().proxies()));
        typed.put("notice", Integer.toString(last.practice().noticeDays()));
        typed.put("majority", last.practice().majority());
        typed.put("firstHeads", last.practice().first().heads().code());
        typed.put("firstWeight", last.practice().first().weight().code());
        typed.put("secondHeads", last.practice().second().heads().code());
        typed.put("secondWeight", last.practice().second().weight().code());
    }

    public String of(String name) {
        return Inputs.text(typed.get(name));
    }

    private String threshold(String name) {
        return of(name).replace(" ", "");
    }

    FormErrors errors() {
        var errors = FormErrors.NONE;
        if (Inputs.date(of("from")).isEmpty()) {
            errors = errors.with("from", t("governance.rules.error.from"));
        }
        for (String name : THRESHOLDS) {
            if (!Threshold.isOne(threshold(name))) {
                errors = errors.with(name, t("governance.rules.error.threshold"));
            }
        }
        if (Inputs.choice(Strategy.class, of("weights")).isEmpty()) {
            errors = errors.with("weights", t("governance.rules.error.weights"));
        }
        if (Inputs.choice(UnionRule.class, of("unions")).isEmpty()) {
            errors = errors.with("unions", t("governance.rules.error.unions"));
        }
        if (of("weights").equals("BANDS")
                && bands().filter(all -> !all.isEmpty()).isEmpty()) {
            errors = errors.with("bands", t("governance.rules.error.bands"));
        }
        if (!of("residentsOn").isEmpty() && Inputs.date(of("residentsOn")).isEmpty()) {
            errors = errors.with("residentsOn", t("governance.rules.error.from"));
        }
        if (whole("proxies", MOST_PROXIES).isEmpty()) {
            errors = errors.with("proxies", t("governance.rules.error.proxies"));
        }
        return whole("notice", LONGEST_NOTICE).isEmpty()
                ? errors.with("notice", t("governance.rules.error.notice"))
                : errors;
    }

    private Optional<Integer> whole(String name, int most) {
        return Inputs.number(of(name))
                .filter(n -> n.signum() >= 0
                        && n.stripTrailingZeros().scale() <= 0
                        && n.compareTo(BigDecimal.valueOf(most)) <= 0)
                .map(BigDecimal::intValue);
    }

    /** Empty: a line is wrong, or they do not go up. */
    private Optional<List<Band>> bands() {
        var bands = new ArrayList<Band>();
        for (String line : of("bands")
                .lines()
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList()) {
            int gap = line.indexOf(' ');
            var to = Inputs.number(gap < 0 ? line : line.substring(0, gap));
            var weight = Inputs.number(gap < 0 ? "" : line.substring(gap + 1));
            boolean right = to.filter(n -> n.signum() > 0 && n.precision() < 9).isPresent()
                    && weight.filter(n -> n.signum() > 0 && n.scale() <= 2 && n.precision() < 9)
                            .isPresent();
            if (!right
                    || (!bands.isEmpty()
                            && to.orElseThrow().intValue() <= bands.getLast().residentsTo())) {
                return Optional.empty();
            }
            bands.add(new Band(to.orElseThrow().intValue(), weight.orElseThrow()));
        }
        return Optional.of(bands);
    }

    /** Only of a form without errors. */
    Regulation toRegulation() {
        return new Regulation(
                Inputs.id(of("id")).orElseGet(UUID::randomUUID),
                Inputs.date(of("from")).orElseThrow(),
                of("act"),
                new Weighting(
                        Strategy.valueOf(of("weights")),
                        Inputs.date(of("residentsOn")).orElse(null),
                        UnionRule.valueOf(of("unions")),
                        of("weights").equals("BANDS") ? bands().orElseThrow() : List.of()),
                new Practice(
                        quorum("first"),
                        quorum("second"),
                        whole("proxies", MOST_PROXIES).orElseThrow(),
                        of("majority"),
                        whole("notice", LONGEST_NOTICE).orElseThrow()));
    }

    private Quorum quorum(String call) {
        return new Quorum(new Threshold(threshold(call + "Heads")), new Threshold(threshold(call + "Weight")));
    }
}
