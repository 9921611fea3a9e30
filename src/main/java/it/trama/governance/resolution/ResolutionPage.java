package it.trama.governance.resolution;

import static it.trama.platform.web.Texts.t;

import it.trama.governance.VoteSheet;
import it.trama.platform.web.Formats;

/** One resolution, on the screen and on paper. */
public record ResolutionPage(Head head, String text, Effect effect, VoteSheet votes, Signatures signatures) {

    /** @param what made effective; empty: nothing */
    public record Effect(String what, String href) {}

    public record Head(
            String href, String session, String file, String title, String body, String object, String adopted) {}

    public record Signatures(String chair, String secretary) {}

    static ResolutionPage of(ReadResolutions.One one) {
        var resolution = one.resolution();
        var line = resolution.line();
        var session = one.session();
        String number = line.number() + "/" + line.year();
        return new ResolutionPage(
                new Head(
                        ResolutionController.HOME + "/" + line.id(),
                        "/governance/sedute/" + session.id(),
                        "delibera-" + line.number() + "-" + line.year() + ".pdf",
                        t("governance.resolution.head", number),
                        line.body(),
                        line.title(),
                        t(
                                "governance.resolution.adopted",
                                Formats.longDate(line.adoptedOn()),
                                session.place().name(),
                                t("governance.resolution.call."
                                        + Math.max(1, session.times().call())))),
                resolution.behind().text(),
                new Effect(line.effect(), one.subject()),
                one.votes(),
                new Signatures(session.place().chair(), session.place().secretary()));
    }
}
