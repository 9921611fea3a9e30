package it.trama.governance.agenda;

import static it.trama.platform.web.Texts.t;

import it.trama.governance.Ballots;
import it.trama.governance.Ballots.Manner;
import it.trama.governance.Sessions.Item;
import it.trama.governance.Sessions.ItemKind;
import it.trama.governance.Sessions.State;
import it.trama.governance.Sessions.Version;
import it.trama.governance.agenda.ReadItem.Held;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** An item of the agenda: what it proposes, its amendments, its votes; and what may be done with it now. */
public record ItemPage(Head head, Text text, List<Change> changes, List<Vote> votes, May may, Forms forms) {

    public record Head(
            String title, String href, String session, String sessionTitle, String kind, boolean withdrawn) {}

    /**
     * @param subject what other part of the system it decides; empty: free
     * @param gone    why it cannot be voted as it is and what helps; empty: it can
     */
    public record Text(String title, String text, String subject, String subjectHref, String gone) {}

    public record Change(int number, String title, String text, String change) {}

    public record Vote(String title, String href, String words, boolean open, boolean approved) {}

    public record May(boolean change, boolean amend, boolean vote, boolean withdraw) {}

    /** @param ballot id of the vote to be opened: a double click opens one */
    public record Forms(ItemForm item, String ballot, Lists lists, FormErrors errors) {}

    public record Lists(List<Option> kinds, List<Option> majorities, List<Option> subjects, List<Option> manners) {}

    static ItemPage of(ReadItem.One one, boolean runs, ItemForm form, FormErrors errors) {
        Item item = one.item();
        State state = one.session().state();
        boolean before = runs && (state == State.DRAFT || state == State.CONVENED);
        boolean during = runs && state == State.OPEN && !item.withdrawn();
        boolean voting =
                one.held().stream().anyMatch(held -> held.ballot().course().state() == Ballots.State.OPEN);
        return new ItemPage(
                new Head(
                        item.position() + ". " + item.version().title(),
                        "/governance/punti/" + item.id(),
                        "/governance/sedute/" + item.session(),
                        one.body(),
                        t("governance.item.kind." + item.kind()),
                        item.withdrawn()),
                text(one, before || during),
                one.versions().stream().map(ItemPage::change).toList(),
                one.held().stream().map(ItemPage::vote).toList(),
                new May(
                        before,
                        during && !voting && item.kind() != ItemKind.INFORMATION,
                        during && !voting && item.kind() != ItemKind.INFORMATION && waits(one),
                        (before || during) && !voting && !item.withdrawn()),
                new Forms(form, UUID.randomUUID().toString(), lists(one), errors));
    }

    private static boolean waits(ReadItem.One one) {
        return one.choices().attached().map(ReadItem.About::waits).orElse(true);
    }

    private static Text text(ReadItem.One one, boolean open) {
        Version version = one.item().version();
        var attached = one.choices().attached();
        boolean passed = one.held().stream()
                .anyMatch(held -> held.outcome() != null && held.outcome().approved());
        return new Text(
                version.title(),
                version.text(),
                attached.map(about -> about.subject().title()).orElse(""),
                attached.map(about -> about.subject().href()).orElse(""),
                attached.filter(about -> open && !passed && !about.waits())
                        .map(ItemPage::gone)
                        .orElse(""));
    }

    private static String gone(ReadItem.About about) {
        return about.instead()
                .map(next -> t("governance.item.gone.instead", next.title()))
                .orElseGet(() -> t("governance.item.gone.subject"));
    }

    private static Change change(Version version) {
        return new Change(version.number(), version.title(), version.text(), version.change());
    }

    private static Vote vote(Held held) {
        var ballot = held.ballot();
        var outcome = held.outcome();
        String words = outcome != null
                ? outcome.words()
                : t("governance.ballot.state." + ballot.course().state());
        return new Vote(
                t("governance.ballot.of.version", ballot.number(), t("governance.ballot.manner." + ballot.manner())),
                "/governance/votazioni/" + ballot.id(),
                ballot.course().reason().isEmpty()
                        ? words
                        : words + ": " + ballot.course().reason(),
                ballot.course().state() == Ballots.State.OPEN,
                outcome != null && outcome.approved());
    }

    private static Lists lists(ReadItem.One one) {
        var subjects = new ArrayList<Option>();
        var attached = one.item().version().subject();
        one.choices()
                .attached()
                .filter(ReadItem.About::waits)
                .ifPresent(about -> subjects.add(
                        new Option(ItemForm.value(attached), about.subject().title())));
        one.choices().waiting().stream()
                .filter(subject -> attached == null || !subject.id().equals(attached.id()))
                .forEach(subject -> subjects.add(new Option(subject.kind() + ":" + subject.id(), subject.title())));
        return new Lists(
                Option.of(ItemKind.class, "governance.item.kind"),
                one.choices().majorities().stream()
                        .map(majority -> new Option(majority.code(), majority.name()))
                        .toList(),
                subjects,
                Option.of(Manner.class, "governance.ballot.manner"));
    }
}
