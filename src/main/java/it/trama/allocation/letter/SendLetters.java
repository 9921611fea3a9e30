package it.trama.allocation.letter;

import static it.trama.platform.web.Texts.t;

import it.trama.allocation.AllocationDesk;
import it.trama.allocation.letter.Letters.Letter;
import it.trama.allocation.letter.Letters.Protocol;
import it.trama.allocation.letter.ReadLetters.Shown;
import it.trama.platform.files.FileStore;
import it.trama.platform.files.PdfPrinter;
import it.trama.platform.messenger.Post;
import it.trama.platform.messenger.Post.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Letters go out by mail, each to its municipality; how each went is told one by one. */
@Service
class SendLetters {

    /** @param addresses by code of municipality; empty: none any more */
    record Reach(Map<String, String> addresses) {}

    record Register(Shown shown, Protocol protocol) {}

    record Send(Shown shown) {}

    /** @param byHand without an address: somebody sends them */
    record Going(int mailed, int byHand) {}

    record Ask(Shown shown) {}

    /** @param outcomes by code of municipality; none: not sent yet, or not for who looks */
    record Sent(Map<String, String> addresses, Map<String, Outcome> outcomes) {}

    private final Addresses addresses;
    private final Letters letters;
    private final LetterPapers papers;
    private final Paper paper;
    private final Post post;
    private final AllocationDesk desk;

    /** Prints and keeps. */
    @Component
    record Paper(PdfPrinter printer, FileStore files) {

        String keep(LetterPage.Print print) {
            return files.put(printer.print("allocation/letter-document", print));
        }
    }

    SendLetters(
            Addresses addresses, Letters letters, LetterPapers papers, Paper paper, Post post, AllocationDesk desk) {
        this.addresses = addresses;
        this.letters = letters;
        this.papers = papers;
        this.paper = paper;
        this.post = post;
        this.desk = desk;
    }

    @Transactional
    public void handle(Reach command) {
        desk.requireWriter();
        addresses.keep(command.addresses(), desk.user(), desk.now());
    }

    /** False once a letter has gone out: what was sent bears its number. */
    @Transactional
    public boolean handle(Register command) {
        desk.requireWriter();
        Shown shown = command.shown();
        if (!sent(shown).outcomes().isEmpty()) {
            return false;
        }
        letters.register(shown.proposal().id(), command.protocol(), desk.user(), desk.now());
        return true;
    }

    @Transactional(readOnly = true)
    public Sent handle(Ask ask) {
        desk.requireReader();
        return sent(ask.shown());
    }

    private Sent sent(Shown shown) {
        var known = addresses.all();
        var ids = new HashMap<UUID, String>();
        shown.letters().forEach(letter -> ids(shown, letter, known).forEach(id -> ids.put(id, letter.istatCode())));
        var outcomes = new HashMap<String, Outcome>();
        for (Outcome outcome : post.outcomes(ids.keySet())) {
            String municipality = ids.getOrDefault(outcome.sending(), "");
            outcomes.merge(municipality, outcome, (one, other) -> one.address().isEmpty() ? other : one);
        }
        return new Sent(known, outcomes);
    }

    /** One without an address, done by hand, and one with the address: who had none may be written to later. */
    private static List<UUID> ids(Shown shown, Letter letter, Map<String, String> known) {
        String address = known.getOrDefault(letter.istatCode(), "");
        return Stream.of("", address)
                .distinct()
                .map(to -> id(shown, letter, to))
                .toList();
    }

    private static UUID id(Shown shown, Letter letter, String address) {
        String name = "allocation/%s/%s/%s".formatted(shown.proposal().id(), letter.istatCode(), address);
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** Those that went out are not sent again. */
    @Transactional
    public Going handle(Send command) {
        desk.requireWriter();
        Shown shown = command.shown();
        Sent before = sent(shown);
        int mailed = 0;
        int byHand = 0;
        for (Letter letter : shown.letters()) {
            String address = before.addresses().getOrDefault(letter.istatCode(), "");
            Outcome outcome = before.outcomes().get(letter.istatCode());
            if (outcome == null || (outcome.address().isEmpty() && !address.isEmpty())) {
                send(shown, letter, address);
                mailed += address.isEmpty() ? 0 : 1;
                byHand += address.isEmpty() ? 1 : 0;
            }
        }
        return new Going(mailed, byHand);
    }

    private void send(Shown shown, Letter letter, String address) {
        var file = new Post.Enclosed(papers.fileName(letter), "application/pdf", paper.keep(papers.one(shown, letter)));
        String name = papers.name(letter);
        post.send(
                id(shown, letter, address),
                new Post.Letter(
                        Post.Kind.PART,
                        shown.proposal().id(),
                        t("allocation.letter.object.mail", shown.allocation().title(), name),
                        t("allocation.letter.mail", name, shown.allocation().title(), papers.number(letter))),
                List.of(file),
                List.of(new Post.Recipient(t("allocation.letter.to.name", name), "", address)));
    }
}
