package it.trama.accreditation.application;

import static it.trama.platform.web.Texts.t;

import it.trama.accreditation.Area;
import it.trama.accreditation.Desk;
import it.trama.accreditation.application.Answers.Answer;
import it.trama.accreditation.application.Answers.Request;
import it.trama.accreditation.application.Answers.Review;
import it.trama.accreditation.application.ApplicationPage.Button;
import it.trama.accreditation.application.ApplicationPage.Typed;
import it.trama.accreditation.application.Applications.Application;
import it.trama.accreditation.application.CallPage.Badge;
import it.trama.accreditation.application.Dossiers.Dossier;
import it.trama.accreditation.application.Stage.Move;
import it.trama.accreditation.application.Stage.Who;
import it.trama.platform.upload.ReceiveFiles;
import it.trama.platform.web.Crumb;
import it.trama.platform.web.Formats;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** An application in words. */
@Component
class ApplicationPages {

    /** Moves that are one button; the others come with something to fill in, or with the resolution. */
    private static final Set<Move> BUTTONS = EnumSet.of(Move.WITHDRAW, Move.TAKE_UP, Move.RESUME, Move.REOPEN);

    private static final long MEGA = 1024L * 1024;
    private static final long KILO = 1024L;

    private final ReceiveFiles receive;
    private final Desk desk;

    ApplicationPages(ReceiveFiles receive, Desk desk) {
        this.receive = receive;
        this.desk = desk;
    }

    static Badge badge(Stage stage) {
        return new Badge(
                t("accreditation.stage." + stage),
                switch (stage) {
                    case ADMITTED, REVIEWED -> "t-badge-ok";
                    case SUBMITTED, COMPLETION, REFUSED -> "t-badge-warn";
                    case DRAFT, IN_REVIEW, WITHDRAWN -> "";
                });
    }

    ApplicationPage page(Dossier dossier, Typed typed) {
        Application application = dossier.application();
        boolean own =
                desk.applies() && desk.organisation().equals(application.body().id());
        return new ApplicationPage(
                head(dossier),
                stored(application),
                dossier.area().sections().stream()
                        .map(section -> new ApplicationPage.Part(
                                section.title(),
                                section.requirements().stream()
                                        .map(asked -> item(asked, dossier))
                                        .toList()))
                        .toList(),
                mode(dossier, own),
                completing(dossier, own),
                history(dossier),
                typed);
    }

    private static ApplicationPage.Stored stored(Application application) {
        BigDecimal hours = application.declared().weeklyHours();
        return new ApplicationPage.Stored(
                hours == null ? "" : Formats.quantity(hours),
                application.declared().contact());
    }

    private static List<String> lines(Dossier dossier) {
        Application application = dossier.application();
        var lines = new ArrayList<String>();
        Integer number = application.number();
        var sent = application.state().submittedAt();
        if (number != null && sent != null) {
            lines.add(t("accreditation.application.sent", number, Formats.moment(sent.toInstant())));
        } else {
            lines.add(t(
                    "accreditation.application.until",
                    Formats.longDate(dossier.call().closesOn())));
        }
        BigDecimal hours = application.declared().weeklyHours();
        if (hours != null && application.state().stage() != Stage.DRAFT) {
            lines.add(t("accreditation.application.capacity", Formats.quantity(hours)));
            lines.add(t(
                    "accreditation.application.contact", application.declared().contact()));
        }
        if (!application.state().outcome().isEmpty()) {
            lines.add(t("accreditation.application.refused", application.state().outcome()));
        }
        return lines;
    }

    private static ApplicationPage.Head head(Dossier dossier) {
        Application application = dossier.application();
        return new ApplicationPage.Head(
                application.id().toString(),
                ApplicationController.href(application.id()),
                t(
                        "accreditation.application.title",
                        application.body().name(),
                        dossier.area().named().title()),
                List.of(
                        new Crumb(t("accreditation.tab.calls"), CallController.HOME),
                        new Crumb(
                                dossier.call().title(),
                                CallController.href(dossier.call().id()))),
                badge(application.state().stage()),
                lines(dossier),
                application.state().version());
    }

    private static ApplicationPage.Item item(Area.Requirement asked, Dossier dossier) {
        Answer answer = dossier.content().answers().get(asked.code());
        Review review = dossier.content().reviews().get(asked.code());
        String help = asked.kind() == Area.Kind.NUMBER
                ? t("accreditation.requirement.least", asked.help(), asked.least())
                        .strip()
                : asked.help();
        return new ApplicationPage.Item(
                asked.code(),
                asked.title(),
                help,
                asked.kind().name(),
                asked.mandatory(),
                new ApplicationPage.Said(
                        answer == null ? "" : answer.value(),
                        answer == null ? "–" : value(answer),
                        answer == null ? "" : answer.note(),
                        papers(asked, dossier)),
                new ApplicationPage.Found(
                        review == null ? "" : review.outcome(),
                        review == null ? "" : t("accreditation.review." + review.outcome()),
                        review == null ? "" : review.reason(),
                        dossier.content().requests().stream()
                                .filter(request -> request.requirement().equals(asked.code()))
                                .map(ApplicationPages::asked)
                                .toList()));
    }

    private static String value(Answer answer) {
        return switch (answer.value()) {
            case Answers.YES -> t("accreditation.yes");
            case Answers.NO -> t("accreditation.no");
            default -> answer.value();
        };
    }

    private static String asked(Request request) {
        String answer = request.answer();
        return answer == null
                ? t("accreditation.request.open", request.question(), Formats.date(request.dueOn()))
                : t("accreditation.request.answered", request.question(), answer);
    }

    private static List<ApplicationPage.Paper> papers(Area.Requirement asked, Dossier dossier) {
        return dossier.content().papers().stream()
                .filter(paper -> paper.requirement().equals(asked.code()))
                .map(paper -> new ApplicationPage.Paper(
                        paper.fileName(),
                        ApplicationController.href(dossier.application().id()) + "/documenti/" + paper.id(),
                        paper.bytes() < MEGA
                                ? t("accreditation.size.kilo", Formats.number(Math.max(1, paper.bytes() / KILO)))
                                : t("accreditation.size.mega", Formats.number(paper.bytes() / MEGA))))
                .toList();
    }

    private ApplicationPage.Mode mode(Dossier dossier, boolean own) {
        Stage stage = dossier.application().state().stage();
        boolean writing = own && stage == Stage.DRAFT && dossier.call().open(desk.today());
        return new ApplicationPage.Mode(
                writing,
                writing || (own && stage == Stage.COMPLETION),
                desk.decides() && stage == Stage.IN_REVIEW,
                writing
                        ? dossier.missing().stream()
                                .map(code -> name(dossier, code))
                                .toList()
                        : List.of(),
                buttons(stage, own),
                UUID.randomUUID().toString(),
                t("accreditation.size.mega", receive.limit() / MEGA));
    }

    private List<Button> buttons(Stage stage, boolean own) {
        var moves = new ArrayList<Move>();
        if (own) {
            moves.addAll(stage.moves(Who.BODY));
        }
        if (desk.decides()) {
            moves.addAll(stage.moves(Who.OFFICE));
        }
        return moves.stream()
                .filter(BUTTONS::contains)
                .map(move -> new Button(move.name(), t("accreditation.do." + move), move == Move.TAKE_UP))
                .toList();
    }

    static String name(Dossier dossier, String code) {
        return dossier.area()
                .requirements()
                .filter(asked -> asked.code().equals(code))
                .findFirst()
                .map(Area.Requirement::title)
                .orElseGet(() -> t("accreditation.hours"));
    }

    private static ApplicationPage.Completing completing(Dossier dossier, boolean own) {
        Optional<Request> first = dossier.open().stream().findFirst();
        boolean asked = dossier.application().state().stage() == Stage.COMPLETION;
        return new ApplicationPage.Completing(
                own && asked,
                asked ? first.map(request -> Formats.longDate(request.dueOn())).orElse("") : "",
                dossier.open().stream()
                        .map(request -> new ApplicationPage.Ask(
                                request.id().toString(), name(dossier, request.requirement()), request.question()))
                        .toList());
    }

    private static List<String> history(Dossier dossier) {
        return dossier.moves().stream()
                .map(moved -> t(
                        "accreditation.moved",
                        Formats.moment(moved.movedAt().toInstant()),
                        t("accreditation.done." + moved.move()),
                        dossier.names().getOrDefault(moved.movedBy(), "")))
                .toList();
    }
}
