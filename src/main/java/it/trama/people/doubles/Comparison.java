package it.trama.people.doubles;

import it.trama.kernel.FiscalCode;
import it.trama.people.Doubles.Match;
import it.trama.people.Doubles.Part;
import it.trama.people.Doubles.Traits;
import it.trama.people.NameWords;
import it.trama.people.Spelling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares two registrations part by part. What one of the two does not say counts neither way. */
final class Comparison {

    private final Weights weights;

    Comparison(Weights weights) {
        this.weights = weights;
    }

    /** @param household TOGETHER, SHARED, or null when nothing is known */
    Match match(Traits one, Traits other, @Nullable String household) {
        var parts = new ArrayList<Part>();
        code(one.code(), other.code()).ifPresent(level -> parts.add(weights.part("CODE", level)));
        boolean swapped = same(one.familyName(), other.givenName()) && same(one.givenName(), other.familyName());
        boolean straight = same(one.familyName(), other.familyName());
        parts.add(
                weights.part("FAMILY", swapped && !straight ? "SWAPPED" : name(one.familyName(), other.familyName())));
        parts.add(weights.part("GIVEN", swapped && !straight ? "SWAPPED" : name(one.givenName(), other.givenName())));
        parts.add(weights.part("BIRTH", birth(one.birth(), other.birth())));
        parts.add(weights.part("SEX", one.sex() == other.sex() ? "SAME" : "OTHER"));
        if (one.municipality() != null && other.municipality() != null) {
            parts.add(weights.part("MUNICIPALITY", one.municipality().equals(other.municipality()) ? "SAME" : "OTHER"));
        }
        if (household != null) {
            parts.add(weights.part("HOUSEHOLD", household));
        }
        double score = parts.stream().mapToDouble(Part::weight).sum();
        return new Match(score, score >= weights.likely(), List.copyOf(parts));
    }

    private static Optional<String> code(@Nullable FiscalCode one, @Nullable FiscalCode other) {
        if (one == null || other == null) {
            return Optional.empty();
        }
        if (one.equals(other)) {
            return Optional.of("SAME");
        }
        if (one.base().equals(other.base())) {
            return Optional.of("OMOCODIA");
        }
        // the check letter follows the slip
        String a = one.base().value().substring(0, 15);
        String b = other.base().value().substring(0, 15);
        return Optional.of(Spelling.distance(a, b, 1) <= 1 ? "ONE_SLIP" : "OTHER");
    }

    private static boolean same(String one, String other) {
        return NameWords.same(one, other);
    }

    private static String name(String one, String other) {
        if (same(one, other)) {
            return "SAME";
        }
        String a = String.join("", NameWords.of(one));
        String b = String.join("", NameWords.of(other));
        int slips = Math.min(Spelling.slips(a), Spelling.slips(b));
        if (slips > 0 && Spelling.distance(a, b, slips) <= slips) {
            return "NEAR";
        }
        if (!a.isEmpty() && Sound.of(a).equals(Sound.of(b))) {
            return "SOUND";
        }
        var words = new HashSet<>(NameWords.of(one));
        words.retainAll(NameWords.of(other));
        return words.stream().anyMatch(word -> word.length() > 2) ? "PARTLY" : "OTHER";
    }

    private static String birth(LocalDate one, LocalDate other) {
        if (one.equals(other)) {
            return "SAME";
        }
        if (BirthSlips.swapped(one).filter(other::equals).isPresent()) {
            return "DAY_MONTH_SWAPPED";
        }
        if (BirthSlips.differByOneDigit(one, other)) {
            return "ONE_DIGIT";
        }
        boolean byOffice = one.getYear() == other.getYear() && (one.getDayOfYear() == 1 || other.getDayOfYear() == 1);
        return byOffice ? "FIRST_OF_JANUARY" : "OTHER";
    }
}
