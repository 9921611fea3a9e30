package it.trama.governance.minutes;

import static it.trama.platform.web.Texts.t;

import it.trama.governance.VoteSheet;
import it.trama.governance.minutes.Happened.Point;
import it.trama.governance.minutes.Happened.Voted;
import it.trama.governance.minutes.MinutesRows.Minutes;
import it.trama.platform.web.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Minutes as they are read and printed: what was written, between what was recorded. */
public record ActPage(
        Head head, String opening, List<Seat> attendance, List<String> guests, List<Matter> matters, String closing) {

    /** @param correction empty: these are the first */
    public record Head(String title, String body, String day, String correction, String chair, String secretary) {}

    /** @param who empty: absent */
    public record Seat(String unit, String seats, String heads, String weight, List<String> who) {}

    public record Matter(String item, String title, String text, List<String> amendments, List<Ballot> ballots) {}

    /** @param votes null: the vote was void, {@code words} says why */
    public record Ballot(
            String words, @org.jspecify.annotations.Nullable VoteSheet votes, String resolution) {}

    static ActPage of(Happened happened, Minutes minutes, Optional<Minutes> corrected) {
        var session = happened.session();
        return new ActPage(
                new Head(
                        t("governance.minutes.title", Formats.longDate(session.day())),
                        happened.body().name(),
                        Formats.longDate(session.day()),
                        corrected
                                .map(old -> t(
                                        "governance.minutes.corrects",
                                        moment(old),
                                        minutes.course().reason()))
                                .orElse(""),
                        session.place().chair(),
                        session.place().secretary()),
                minutes.words().opening(),
                happened.attendance().stream()
                        .map(one -> new Seat(one.unit(), one.seats(), one.heads(), one.weight(), one.who()))
                        .toList(),
                happened.guests().stream()
                        .map(guest -> guest.office().isEmpty() ? guest.name() : guest.name() + ", " + guest.office())
                        .toList(),
                happened.points().stream()
                        .map(point -> matter(
                                point, minutes.items().getOrDefault(point.item().id(), point.note())))
                        .toList(),
                minutes.words().closing());
    }

    static String moment(Minutes minutes) {
        var at = minutes.course().signedAt();
        return at == null ? "–" : Formats.moment(at.toInstant());
    }

    private static Matter matter(Point point, String text) {
        var item = point.item();
        var amendments = new ArrayList<String>();
        point.versions().stream()
                .filter(version -> version.number() > 1)
                .forEach(version -> amendments.add(t("governance.minutes.amended", version.change())));
        if (item.withdrawn()) {
            amendments.add(t("governance.minutes.withdrawn"));
        }
        return new Matter(
                item.id().toString(),
                item.position() + ". " + item.version().title(),
                text,
                amendments,
                point.votes().stream().map(ActPage::ballot).toList());
    }

    private static Ballot ballot(Voted voted) {
        return new Ballot(
                voted.sheet().isPresent()
                        ? ""
                        : t("governance.minutes.void", voted.ballot().course().reason()),
                voted.sheet().orElse(null),
                voted.number().isEmpty() ? "" : t("governance.resolution.head", voted.number()));
    }
}
