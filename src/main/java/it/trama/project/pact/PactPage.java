package it.trama.project.pact;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.HeaderView;
import it.trama.fund.OpenLine;
import it.trama.platform.web.Crumb;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import it.trama.project.Pathway;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The workbench of a draft, and the document of a signed pact: left what is in it, right what it is worth and who signs. */
public record PactPage(
        HeaderView header,
        List<Crumb> crumbs,
        Facts facts,
        Document document,
        Choices choices,
        Signing signing,
        Typed typed) {

    /** The tab of a record: its projects. */
    public record Index(
            HeaderView header, List<Crumb> crumbs, @Nullable String newHref, List<Line> lines) {}

    public record Line(String number, String title, String href, String period, String status) {}

    /** The form that begins a pact. */
    public record Begin(HeaderView header, List<Crumb> crumbs, String intro, PactForm form, FormErrors errors) {}

    /** @param edits address of the forms, or null where nothing may be changed */
    public record Facts(
            String number,
            String period,
            String status,
            int version,
            @Nullable String edits,
            @Nullable String pdf) {}

    public record Document(
            Pact outlined, PactDocumentPage printed, List<GoalView> goals, List<Undertaken> undertakings) {

        public String title() {
            return outlined.outline().title();
        }

        public String strengths() {
            return outlined.outline().strengths();
        }

        public String blocks() {
            return outlined.outline().blocks();
        }

        public String from() {
            return outlined.outline().valid().from().toString();
        }

        public String to() {
            return String.valueOf(outlined.outline().valid().lastDay());
        }
    }

    public record GoalView(UUID id, String title, String indicator, String due, List<SupportView> supports) {}

    public record SupportView(UUID id, String title, String kind, String body, List<ResourceView> resources) {}

    public record ResourceView(UUID id, PactDocumentPage.Row row) {}

    public record Undertaken(UUID id, String party, String text) {}

    public record Choices(
            List<Option> goals,
            List<Option> supports,
            List<Option> bodies,
            List<Option> lines,
            List<Option> kinds,
            List<Option> sources,
            List<Option> units) {}

    /** @param missing what stands between the draft and its signing */
    public record Signing(List<String> missing, List<Party> parties) {}

    public record Party(String field, String title, String suggested) {}

    /** What was typed into which form, when it was not accepted. */
    public record Typed(String what, PactForm form, FormErrors errors) {

        static final Typed NOTHING = new Typed("", PactForm.NOTHING, FormErrors.NONE);

        public FormErrors errorsOf(String form) {
            return what.equals(form) ? errors : FormErrors.NONE;
        }
    }

    static PactPage of(OpenPact.Opened opened, Typed typed) {
        Pact pact = opened.pact();
        HeaderView header = opened.header();
        String href = "/progetti/" + pact.id();
        boolean edits = pact.draft() && opened.around().mayWrite();
        return new PactPage(
                header,
                List.of(
                        new Crumb(header.name(), header.href()),
                        new Crumb(t("project.tab"), header.href() + "/progetti")),
                new Facts(
                        pact.named().number(),
                        PactDocumentPage.period(pact.outline()),
                        pact.state().status().name(),
                        pact.state().version(),
                        edits ? href : null,
                        pact.state().document() == null ? null : href + "/patto.pdf"),
                document(opened),
                choices(opened),
                signing(opened),
                typed);
    }

    private static Document document(OpenPact.Opened opened) {
        Pact pact = opened.pact();
        PactDocumentPage.Names names = opened.around().names();
        return new Document(
                pact,
                PactDocumentPage.of(
                        opened.pathway().title(),
                        pact,
                        opened.header().subject().birthDate(),
                        pact.parts().signatures(),
                        names,
                        pact.outline().valid().from()),
                pact.parts().goals().stream()
                        .map(goal -> goal(pact, goal, names))
                        .toList(),
                pact.parts().undertakings().stream()
                        .map(u -> new Undertaken(u.id(), u.party(), u.text()))
                        .toList());
    }

    private static GoalView goal(Pact pact, Pact.Goal goal, PactDocumentPage.Names names) {
        return new GoalView(
                goal.id(),
                goal.title(),
                goal.indicator(),
                goal.due() == null ? "" : Formats.longDate(goal.due()),
                pact.parts().supports().stream()
                        .filter(support -> support.goal().equals(goal.id()))
                        .map(support -> support(pact, support, names))
                        .toList());
    }

    private static SupportView support(Pact pact, Pact.Support support, PactDocumentPage.Names names) {
        return new SupportView(
                support.id(),
                support.title(),
                t("casefile.help.kind." + support.kind()),
                names.body().apply(support.organisation()),
                pact.resourcesOf(support.id()).stream()
                        .map(r -> new ResourceView(r.id(), PactDocumentPage.row(support, r, names)))
                        .toList());
    }

    private static Choices choices(OpenPact.Opened opened) {
        Pathway.Categories categories = opened.pathway().course().categories();
        Pact.Parts parts = opened.pact().parts();
        return new Choices(
                parts.goals().stream()
                        .map(g -> new Option(g.id().toString(), g.title()))
                        .toList(),
                parts.supports().stream()
                        .map(s -> new Option(s.id().toString(), s.title()))
                        .toList(),
                opened.around().bodies().stream()
                        .map(b -> new Option(b.id().toString(), b.name()))
                        .toList(),
                opened.around().lines().stream().map(PactPage::line).toList(),
                categories.kinds().stream()
                        .map(k -> new Option(k.name(), t("casefile.help.kind." + k)))
                        .toList(),
                categories.sources().stream()
                        .map(s -> new Option(s.name(), WelfareBudget.name(s)))
                        .toList(),
                categories.units().stream()
                        .map(u -> new Option(u.name(), t("project.unit." + u)))
                        .toList());
    }

    private static Option line(OpenLine line) {
        return new Option(
                line.id().toString(), t("project.line.left", PactFacts.name(line), Formats.euro(line.available())));
    }

    private static Signing signing(OpenPact.Opened opened) {
        PactDocumentPage.Names names = opened.around().names();
        return new Signing(
                opened.around().objections().stream()
                        .map(objection -> text(objection, names))
                        .toList(),
                opened.pact().parties(opened.pathway()).stream()
                        .map(party -> new Party(
                                "sign-" + party.replace(":", "-"),
                                PactPrinter.party(party, names),
                                party.equals(Pathway.PartyKind.PERSON.name()) ? names.person() : ""))
                        .toList());
    }

    static String text(PactRefusal refusal, PactDocumentPage.Names names) {
        return switch (refusal) {
            case PactRefusal.NoGoal _ -> t("project.refusal.NoGoal");
            case PactRefusal.NoSupport _ -> t("project.refusal.NoSupport");
            case PactRefusal.SupportWithoutResource(var support) ->
                t("project.refusal.SupportWithoutResource", support);
            case PactRefusal.NotEnough(var line, var wanted, var left) ->
                t(
                        "project.refusal.NotEnough",
                        names.line().apply(line),
                        Formats.euro(left),
                        Formats.euro(wanted),
                        Formats.euro(wanted.minus(left)));
            case PactRefusal.LineNotOpen(var line) ->
                t("project.refusal.LineNotOpen", names.line().apply(line));
            case PactRefusal.NoAgreement(var body) ->
                t("project.refusal.NoAgreement", names.body().apply(body));
            case PactRefusal.Unsigned(var party) -> t("project.refusal.Unsigned", PactPrinter.party(party, names));
            case PactRefusal.AlreadySigned _ -> t("project.refusal.AlreadySigned");
            case PactRefusal.GoalInUse _ -> t("project.refusal.GoalInUse");
            case PactRefusal.NoSuchPart _ -> t("project.refusal.NoSuchPart");
        };
    }
}
