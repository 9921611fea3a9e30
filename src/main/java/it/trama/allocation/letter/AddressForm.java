package it.trama.allocation.letter;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import it.trama.territory.Municipality;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Addresses as they are pasted: municipality, by name or code, and its mail on each line. */
public record AddressForm(Map<String, String> found, FormErrors errors) {

    private static final Pattern LINE = Pattern.compile("(.+?)\\s*[;\\t]\\s*(\\S*)");
    private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    static AddressForm of(String pasted, List<Municipality> places) {
        var found = new LinkedHashMap<String, String>();
        FormErrors errors = FormErrors.NONE;
        List<String> lines = pasted.lines().map(String::strip).toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Matcher matcher = LINE.matcher(line);
            Optional<Municipality> place = matcher.matches() ? place(matcher.group(1), places) : Optional.empty();
            boolean right = place.isPresent()
                    && (matcher.group(2).isEmpty()
                            || MAIL.matcher(matcher.group(2)).matches());
            if (right) {
                found.put(place.get().istatCode(), matcher.group(2));
            } else if (!line.isEmpty() && !errors.any()) {
                errors = errors.with("addresses", t("allocation.error.address", i + 1, line));
            }
        }
        return new AddressForm(found, errors);
    }

    private static Optional<Municipality> place(String named, List<Municipality> places) {
        String text = Inputs.text(named);
        return places.stream()
                .filter(place -> place.istatCode().equals(text) || place.name().equalsIgnoreCase(text))
                .findFirst();
    }

    /** All of them on lines to write on. */
    static String lines(List<Municipality> places, Map<String, String> known) {
        return places.stream()
                .map(place -> place.name() + "; " + known.getOrDefault(place.istatCode(), ""))
                .collect(Collectors.joining("\n"));
    }
}
