package it.trama.allocation.proposal;

import static it.trama.platform.web.Texts.t;

import it.trama.allocation.Measure;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import it.trama.territory.Municipality;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A column copied from a spreadsheet: municipality, by name or code, and its number on each line. */
record Pasting(Map<String, String> typed, FormErrors errors) {

    private static final Pattern LINE = Pattern.compile("(.+?)[;\\t ]+([0-9.,]+)");

    static Pasting of(Map<String, String> sent, List<Municipality> places) {
        String pasted = Inputs.text(sent.get("paste"));
        if (pasted.isEmpty()) {
            return new Pasting(sent, FormErrors.NONE);
        }
        Optional<Measure> column =
                Inputs.choice(Measure.class, sent.get("pasteTo")).filter(Measure::isEntered);
        if (column.isEmpty()) {
            return new Pasting(sent, FormErrors.at("pasteTo", t("allocation.error.pasteTo")));
        }
        var typed = new HashMap<>(sent);
        FormErrors errors = FormErrors.NONE;
        List<String> lines = pasted.lines().map(String::strip).toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Matcher matcher = LINE.matcher(line);
            Optional<BigDecimal> number = matcher.matches() ? Inputs.number(matcher.group(2)) : Optional.empty();
            Optional<Municipality> place = matcher.matches() ? place(matcher.group(1), places) : Optional.empty();
            if (place.isPresent() && number.isPresent()) {
                typed.put(DraftForm.cell(column.get(), place.get().istatCode()), matcher.group(2));
            } else if (!line.isEmpty()) {
                errors = errors.with("paste", t("allocation.error.paste", i + 1, line));
            }
        }
        if (!errors.any()) {
            typed.remove("paste");
        }
        return new Pasting(typed, errors);
    }

    private static Optional<Municipality> place(String named, List<Municipality> places) {
        String text = Inputs.text(named);
        return places.stream()
                .filter(place -> place.istatCode().equals(text) || place.name().equalsIgnoreCase(text))
                .findFirst();
    }
}
