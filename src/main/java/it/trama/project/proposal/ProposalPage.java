package it.trama.project.proposal;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import it.trama.project.proposal.Proposal.Voice;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One proposal as its proposer and the pact group read it, with what each may do now. */
public record ProposalPage(
        String href, String name, Standing standing, List<Fact> facts, List<Happened> steps, Can can, Answer answer) {

    /** @param badge css of the state; {@code note} what happens next, in words */
    public record Standing(String state, String badge, String note, String reason) {}

    public record Fact(String label, String text) {}

    public record Happened(String what, String who, String when, String words) {}

    public record Can(
            boolean edit,
            boolean send,
            boolean withdraw,
            boolean accept,
            boolean takeBack,
            boolean giveBack,
            Next next) {}

    /** @param project address of the pact that came of it, for who may open it; empty otherwise */
    public record Next(boolean begin, String project) {}

    /** What was typed as the reason of giving back. */
    public record Answer(String words, FormErrors errors) {}

    /** All that one sees, and the form for a new one. */
    public record Index(List<Line> open, List<Line> done, boolean proposes) {}

    public record Line(String href, String name, String state, String badge, String about) {}

    /** @param draft key under which what is typed is kept */
    public record Edit(
            ProposalForm form,
            List<Option> municipalities,
            List<Option> consents,
            String reason,
            String draft,
            FormErrors errors) {}

    static ProposalPage of(ReadProposal.Shown shown, boolean mayOpen, Answer answer) {
        Proposal proposal = shown.proposal();
        return new ProposalPage(
                "/patti/proposte/" + proposal.id(),
                proposal.who().name(),
                new Standing(
                        t("project.proposal.state." + proposal.state()),
                        badge(proposal.state()),
                        t("project.proposal.note." + (shown.own() ? "own." : "group.") + proposal.state()),
                        proposal.standing().reason()),
                facts(shown),
                shown.steps().stream()
                        .map(step -> new Happened(
                                t("project.proposal.step." + step.what()),
                                step.name(),
                                Formats.moment(step.doneAt().toInstant()),
                                step.words()))
                        .toList(),
                can(shown, mayOpen),
                answer);
    }

    private static Can can(ReadProposal.Shown shown, boolean mayOpen) {
        Proposal proposal = shown.proposal();
        ProposalState state = proposal.state();
        boolean seated = shown.seat().isPresent() && state.decided();
        boolean said = shown.seat()
                .map(seat -> proposal.standing().voices().of(seat) != null)
                .orElse(false);
        boolean asPublic = shown.seat().filter(Proposal.Seat::isPublic).isPresent();
        String project = proposal.standing().project() == null || !mayOpen
                ? ""
                : "/progetti/" + proposal.standing().project();
        return new Can(
                shown.own() && state.written(),
                shown.own() && state.written(),
                shown.own() && state.next().contains(ProposalState.WITHDRAWN),
                seated && !said && !shown.own(),
                seated && said,
                seated,
                new Next(asPublic && state == ProposalState.ACCEPTED, project));
    }

    private static List<Fact> facts(ReadProposal.Shown shown) {
        Proposal proposal = shown.proposal();
        var facts = new ArrayList<Fact>();
        add(facts, "birth", birth(proposal.who()));
        add(facts, "municipality", municipality(shown));
        add(facts, "contact", proposal.who().contact());
        add(facts, "wishes", proposal.said().wishes());
        add(facts, "strengths", proposal.said().strengths());
        add(facts, "blocks", proposal.said().blocks());
        add(facts, "offers", proposal.said().offers());
        add(facts, "consent", consent(proposal.consent()));
        add(
                facts,
                "proposer",
                t(
                        "project.proposal.by",
                        shown.facts().person(proposal.origin().by()),
                        shown.facts().body(proposal.origin().organisation())));
        Integer group = proposal.origin().subdistrict();
        add(facts, "group", group == null ? "" : t("project.group.name." + group));
        add(facts, "voice.PUBLIC", voice(shown, proposal.standing().voices().ofPublic()));
        add(
                facts,
                "voice.THIRD_SECTOR",
                voice(shown, proposal.standing().voices().ofThird()));
        return facts;
    }

    private static String consent(Proposal.Consent consent) {
        return consent.how().isEmpty()
                ? ""
                : t("project.proposal.consent." + consent.how() + ".on", Formats.longDate(consent.on()));
    }

    private static void add(List<Fact> facts, String label, String text) {
        if (!text.isEmpty()) {
            facts.add(new Fact(t("project.proposal.fact." + label), text));
        }
    }

    private static String voice(ReadProposal.Shown shown, @Nullable Voice voice) {
        return voice == null
                ? ""
                : t("project.proposal.voice", shown.facts().person(voice.by()), Formats.moment(voice.at()));
    }

    private static String birth(Proposal.Who who) {
        return who.birthDate() != null
                ? Formats.longDate(who.birthDate())
                : who.birthYear() == null ? "" : t("project.proposal.born", Integer.toString(who.birthYear()));
    }

    private static String municipality(ReadProposal.Shown shown) {
        String code = shown.proposal().who().municipality();
        return code == null
                ? t("project.proposal.municipality.none")
                : shown.facts().municipalities().getOrDefault(code, "");
    }

    static Index index(ReadProposal.Listed listed) {
        List<Proposal> all = listed.proposals();
        return new Index(
                all.stream()
                        .filter(p -> !p.state().next().isEmpty())
                        .map(p -> line(p, listed))
                        .toList(),
                all.stream()
                        .filter(p -> p.state().next().isEmpty())
                        .map(p -> line(p, listed))
                        .toList(),
                listed.proposes());
    }

    private static Line line(Proposal proposal, ReadProposal.Listed listed) {
        return new Line(
                "/patti/proposte/" + proposal.id(),
                proposal.who().name(),
                t("project.proposal.state." + proposal.state()),
                badge(proposal.state()),
                t(
                        "project.proposal.line",
                        listed.facts().body(proposal.origin().organisation()),
                        Formats.moment(proposal.standing().saved().at())));
    }

    private static String badge(ProposalState state) {
        return switch (state) {
            case ACCEPTED, BEGUN -> "t-badge-ok";
            case GIVEN_BACK -> "t-badge-warn";
            default -> "";
        };
    }
}
