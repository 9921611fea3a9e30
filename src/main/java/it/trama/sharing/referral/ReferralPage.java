package it.trama.sharing.referral;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.HeaderView;
import it.trama.casefile.HelpKind;
import it.trama.kernel.Compartment;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import it.trama.sharing.Decision.Allowed;
import it.trama.sharing.Decision.Refused;
import it.trama.sharing.referral.Referral.Move;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One referral as either side sees it.
 *
 * @param header null for the receiver
 * @param packet null once it is closed to the receiver
 */
public record ReferralPage(
        @Nullable HeaderView header,
        Row head,
        List<String> facts,
        @Nullable Sent packet,
        Moving moving,
        FormErrors errors) {

    /** @param tone class of the badge */
    public record Row(String number, String href, String body, String state, String tone, String when, String words) {}

    /** @param intact the parts are those that were sent */
    public record Sent(String label, String question, List<Part> parts, String sha256, boolean intact) {}

    public record Part(String title, String day, String text, String drawer) {}

    /** @param record where the receiver reads the record once it has accepted; empty otherwise */
    public record Moving(String action, List<Option> moves, String record) {}

    /** The referrals of a record. */
    public record Listed(HeaderView header, List<Row> rows) {}

    /** What a new one needs. */
    public record Sending(
            HeaderView header,
            List<Option> bodies,
            List<Body> known,
            List<Kind> kinds,
            ReferralForm form,
            FormErrors errors) {

        public List<Option> helpKinds() {
            return Option.of(HelpKind.class, "casefile.help.kind");
        }

        public List<Option> named() {
            return Option.of(Grounds.Kind.class, "sharing.named");
        }

        public String draft() {
            return "invio-" + header.head().id();
        }
    }

    /** @param tone class of the badge */
    public record Body(String name, String basis, String tone, String places) {}

    public record Kind(String title, List<Part> parts, List<String> sources) {}

    static Row row(Referral referral, String href, String body) {
        return new Row(
                referral.number(),
                href,
                body,
                t("sharing.referral.state." + referral.progress().state()),
                tone(referral.progress().state()),
                Formats.moment(referral.progress().at()),
                referral.progress().words());
    }

    private static String tone(Referral.State state) {
        return switch (state) {
            case SENT -> "t-badge-warn";
            case ACCEPTED -> "t-badge-ok";
            case REFUSED, EXPIRED -> "t-badge-alert";
            case WITHDRAWN, ENDED -> "";
        };
    }

    static Listed listed(ReadReferrals.Listed shown) {
        return new Listed(
                shown.header(),
                shown.referrals().stream()
                        .map(one -> row(one, one.recordHref(), one.place().toName()))
                        .toList());
    }

    static ReferralPage of(ReadReferrals.Shown shown, FormErrors errors) {
        var one = shown.referral();
        return new ReferralPage(
                shown.header(),
                row(one, one.recordHref(), one.place().toName()),
                facts(one),
                sent(one, shown.packet()),
                new Moving(one.recordHref(), moves(shown.moves()), ""),
                errors);
    }

    static ReferralPage of(ReceiveReferrals.Shown shown, FormErrors errors) {
        var one = shown.referral();
        boolean open = one.progress().state() == Referral.State.ACCEPTED
                && shown.packet().isPresent();
        return new ReferralPage(
                null,
                row(one, "/invii/" + one.id(), one.sent().organisation()),
                facts(one),
                shown.packet().map(packet -> sent(one, packet)).orElse(null),
                new Moving(
                        "/invii/" + one.id(),
                        moves(shown.moves()),
                        open ? "/cartelle/" + one.place().record() : ""),
                errors);
    }

    private static List<Option> moves(List<Move> moves) {
        return moves.stream()
                .map(move -> new Option(move.name(), t("sharing.move." + move)))
                .toList();
    }

    private static List<String> facts(Referral one) {
        return List.of(
                t(
                        "sharing.referral.fact.kind",
                        t("casefile.help.kind." + one.terms().helpKind())),
                t(
                        "sharing.referral.fact.from",
                        one.sent().organisation(),
                        Formats.moment(one.sent().at())),
                t("sharing.referral.fact.answer", Formats.longDate(one.terms().answerBy())),
                t(
                        "sharing.referral.fact.until",
                        Formats.longDate(one.terms().until().minusDays(1))),
                t(
                        "sharing.referral.fact.basis",
                        t("sharing.basis." + one.ground().basis()),
                        one.ground().reference()));
    }

    private static Sent sent(Referral one, Packet packet) {
        return new Sent(
                packet.label(),
                packet.question(),
                packet.parts().stream()
                        .map(part -> part(part.title(), Formats.longDate(part.day()), part.text(), part.compartment()))
                        .toList(),
                one.sent().sha256(),
                packet.sha256().equals(one.sent().sha256()));
    }

    private static Part part(String title, String day, String text, Compartment compartment) {
        return new Part(
                title, day, text, compartment == Compartment.ORDINARY ? "" : t("casefile.compartment." + compartment));
    }

    static Sending sending(ReadReferrals.Choices choices, ReferralForm form, FormErrors errors) {
        return new Sending(
                choices.header(),
                choices.bodies().stream()
                        .map(body -> new Option(
                                body.body().id().toString(), body.body().name()))
                        .toList(),
                choices.bodies().stream().map(ReferralPage::body).toList(),
                choices.kinds().stream()
                        .map(kind -> new Kind(
                                kind.title(),
                                kind.parts().stream()
                                        .map(p -> part(p.title(), Formats.longDate(p.day()), p.text(), p.compartment()))
                                        .toList(),
                                kind.parts().stream().map(p -> p.source()).toList()))
                        .toList(),
                form,
                errors);
    }

    private static Body body(ReadReferrals.Body body) {
        boolean allowed = body.decision() instanceof Allowed;
        return new Body(
                body.body().name(),
                switch (body.decision()) {
                    case Allowed(var basis, var _, var _) -> t("sharing.basis." + basis);
                    case Refused(var reason) -> t("sharing.short." + reason);
                },
                allowed ? "t-badge-ok" : "t-badge-warn",
                places(body.left()));
    }

    private static String places(Optional<Integer> left) {
        return left.map(number -> t("sharing.capacity.left", Math.max(0, number)))
                .orElseGet(() -> t("sharing.capacity.unknown"));
    }
}
