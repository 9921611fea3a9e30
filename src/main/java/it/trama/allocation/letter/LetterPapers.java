package it.trama.allocation.letter;

import static it.trama.platform.web.Texts.t;

import it.trama.allocation.Apportionment.Inputs;
import it.trama.allocation.Formula.Weight;
import it.trama.allocation.FormulaWords;
import it.trama.allocation.Measure;
import it.trama.allocation.Places;
import it.trama.allocation.Share;
import it.trama.allocation.Share.Bound;
import it.trama.allocation.letter.LetterPage.Heading;
import it.trama.allocation.letter.LetterPage.Paper;
import it.trama.allocation.letter.LetterPage.Print;
import it.trama.allocation.letter.LetterPage.Went;
import it.trama.allocation.letter.Letters.Letter;
import it.trama.allocation.letter.ReadLetters.Shown;
import it.trama.kernel.Money;
import it.trama.platform.messenger.Post;
import it.trama.platform.web.Formats;
import it.trama.territory.Municipality;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes the letters from what was kept: printed in ten years they say the same. */
@Component
class LetterPapers {

    private final Places places;

    LetterPapers(Places places) {
        this.places = places;
    }

    private Map<String, String> names() {
        return places.all().stream().collect(Collectors.toMap(Municipality::istatCode, Municipality::name));
    }

    LetterPage list(Shown shown, boolean writes, SendLetters.Sent sent, LetterPage.Typed typed) {
        Map<String, String> names = names();
        List<LetterPage.Row> rows = shown.letters().stream()
                .map(letter -> row(shown, letter, names, sent))
                .toList();
        return new LetterPage(
                shown.allocation().title(),
                shown.allocation().href(),
                rows,
                writes,
                new LetterPage.Sending(
                        protocol(shown),
                        !sent.outcomes().isEmpty(),
                        (int) rows.stream()
                                .filter(row -> row.went().said().isEmpty())
                                .count(),
                        AddressForm.lines(places.all(), sent.addresses()),
                        typed));
    }

    private static LetterPage.Row row(Shown shown, Letter letter, Map<String, String> names, SendLetters.Sent sent) {
        Post.Outcome outcome = sent.outcomes().get(letter.istatCode());
        String address = sent.addresses().getOrDefault(letter.istatCode(), "");
        boolean again = outcome != null && outcome.address().isEmpty() && !address.isEmpty();
        return new LetterPage.Row(
                names.getOrDefault(letter.istatCode(), letter.istatCode()),
                of(letter),
                Formats.euro(shown.share(letter.istatCode()).amount()),
                shown.allocation().href() + "/lettere/" + letter.istatCode() + ".pdf",
                letter.istatCode().equals(shown.own()),
                address,
                outcome == null || again
                        ? Went.NOT_YET
                        : new Went(outcome.said(), Post.href(outcome.sending()), outcome.open()));
    }

    private static String protocol(Shown shown) {
        return shown.protocol()
                .map(protocol -> t(
                        "allocation.letter.protocol.of", protocol.number(), Formats.longDate(protocol.registeredOn())))
                .orElse("");
    }

    private static String of(Letter letter) {
        return t("allocation.letter.number.of", String.valueOf(letter.number()), String.valueOf(letter.year()));
    }

    String number(Letter letter) {
        return of(letter);
    }

    String name(Letter letter) {
        return names().getOrDefault(letter.istatCode(), letter.istatCode());
    }

    /** File names of letters, in the order of their numbers. */
    String fileName(Letter letter) {
        String name = names().getOrDefault(letter.istatCode(), letter.istatCode());
        return "%03d-%s.pdf".formatted(letter.number(), name.replaceAll("[^\\p{L}0-9]+", "-"));
    }

    Print one(Shown shown, Letter letter) {
        Paper paper = paper(shown, letter, names());
        return new Print(paper.heading().title(), List.of(paper));
    }

    Print all(Shown shown) {
        Map<String, String> names = names();
        return new Print(
                t("allocation.letter.all", shown.allocation().title(), year(shown)),
                shown.letters().stream()
                        .map(letter -> paper(shown, letter, names))
                        .toList());
    }

    private static String year(Shown shown) {
        return String.valueOf(shown.allocation().year());
    }

    private static Paper paper(Shown shown, Letter letter, Map<String, String> names) {
        String name = names.getOrDefault(letter.istatCode(), letter.istatCode());
        Share share = shown.share(letter.istatCode());
        Money total = shown.shares().stream().map(Share::amount).reduce(Money.ZERO, Money::plus);
        var decision = shown.decision();
        return new Paper(
                new Heading(
                        t("allocation.letter.title", of(letter), Formats.longDate(letter.madeOn())),
                        Formats.longDate(letter.madeOn()),
                        t("allocation.letter.to", name),
                        t("allocation.letter.object", shown.allocation().title(), year(shown)),
                        protocol(shown)),
                t(
                        "allocation.letter.text",
                        decision.number(),
                        Formats.longDate(decision.day()),
                        decision.body(),
                        Formats.euro(total),
                        shown.shares().size()),
                t("allocation.letter.part", name, Formats.euro(share.amount())),
                FormulaWords.of(shown.proposal().formula()),
                numbers(shown, letter.istatCode()),
                notes(shown, share, total));
    }

    private static List<LetterPage.Measured> numbers(Shown shown, String municipality) {
        Inputs inputs = shown.inputs();
        return shown.proposal().formula().weights().stream()
                .map((Weight weight) -> new LetterPage.Measured(
                        t("allocation.measure." + weight.measure()),
                        Formats.quantity(weight.percent()) + " %",
                        Formats.quantity(inputs.of(weight.measure()).getOrDefault(municipality, BigDecimal.ZERO)),
                        Formats.quantity(inputs.sum(weight.measure()))))
                .toList();
    }

    private static List<String> notes(Shown shown, Share share, Money total) {
        var notes = new ArrayList<String>();
        if (share.bound() != Bound.NONE) {
            notes.add(t("allocation.letter.bound." + share.bound()));
        }
        BigDecimal own = shown.inputs().of(Measure.RESIDENTS).getOrDefault(share.municipality(), BigDecimal.ZERO);
        BigDecimal all = shown.inputs().sum(Measure.RESIDENTS);
        if (own.signum() > 0) {
            notes.add(t("allocation.letter.perHead", head(share.amount(), own), head(total, all)));
        }
        if (!shown.proposal().note().isEmpty()) {
            notes.add(t("allocation.letter.note") + ": " + shown.proposal().note());
        }
        return notes;
    }

    private static String head(Money amount, BigDecimal residents) {
        return Formats.euro(amount.amount().divide(residents, 2, RoundingMode.HALF_UP));
    }
}
