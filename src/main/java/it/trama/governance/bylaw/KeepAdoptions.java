package it.trama.governance.bylaw;

import static it.trama.platform.web.Texts.t;

import it.trama.duty.Duties;
import it.trama.governance.GovernanceDesk;
import it.trama.governance.bylaw.Adoptions.Adoption;
import it.trama.governance.bylaw.Adoptions.Count;
import it.trama.governance.bylaw.Bylaws.Paper;
import it.trama.governance.bylaw.Bylaws.Text;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.platform.messenger.Post;
import it.trama.platform.web.Formats;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Regulations as everybody in the bodies reads them; the office, or the mayor of the municipality, records its act. */
@Service
class KeepAdoptions {

    record All() {}

    record One(UUID text) {}

    record File(UUID text) {}

    /** @param version of the row that was on the screen */
    record Act(String municipality, String act, LocalDate actOn, LocalDate inForce, int version) {}

    record Remind(UUID id, UUID text) {}

    /** @param counts of those that were approved */
    record Listed(List<Text> texts, Map<UUID, Count> counts, boolean runs) {}

    /** @param own municipalities whose act the actor may record */
    record Shown(
            Text text, Paper paper, List<Text> versions, List<Adoption> adoptions, List<String> own, boolean runs) {}

    record Handed(Paper paper, InputStream content) {}

    private final GovernanceDesk desk;
    private final Bylaws bylaws;
    private final Adoptions adoptions;
    private final Duties duties;
    private final Post post;

    KeepAdoptions(GovernanceDesk desk, Bylaws bylaws, Adoptions adoptions, Duties duties, Post post) {
        this.desk = desk;
        this.bylaws = bylaws;
        this.adoptions = adoptions;
        this.duties = duties;
        this.post = post;
    }

    @Transactional(readOnly = true)
    public Listed handle(All all) {
        desk.requireResultReader();
        List<Text> texts = bylaws.all();
        var counts = new HashMap<UUID, Count>();
        texts.stream()
                .filter(text -> text.fate().approved())
                .forEach(text -> counts.put(text.id(), adoptions.count(text.id())));
        return new Listed(texts, counts, desk.runs());
    }

    @Transactional(readOnly = true)
    public Shown handle(One one) {
        desk.requireResultReader();
        Text text = bylaws.find(one.text()).orElseThrow(NotFound::new);
        return new Shown(
                text,
                bylaws.paper(text.id()),
                bylaws.all().stream()
                        .filter(other -> other.code().equals(text.code()))
                        .toList(),
                adoptions.of(text.id()),
                own(),
                desk.runs());
    }

    private List<String> own() {
        var actor = desk.actor();
        return desk.reads() ? adoptions.ownMunicipalities(actor.user(), actor.organisation(), desk.today()) : List.of();
    }

    /** Refused: what somebody else recorded meanwhile. */
    @Transactional
    public Result<UUID, Adoption> handle(UUID text, Act act) {
        desk.requireReader();
        if (!desk.runs() && !own().contains(act.municipality())) {
            throw new NotFound();
        }
        Adoption stored = adoptions.find(text, act.municipality()).orElseThrow(NotFound::new);
        boolean same = stored.act().equals(act.act())
                && act.actOn().equals(stored.actOn())
                && act.inForce().equals(stored.inForce());
        if (!same && !adoptions.record(text, act)) {
            return Result.refused(stored);
        }
        Count count = adoptions.count(text);
        if (count.all() == count.done()) {
            duties.met(text, desk.today());
        }
        desk.write("governance.adoption.recorded", act.municipality());
        return Result.done(text);
    }

    /** Tells the mayors of who has not adopted yet. */
    @Transactional
    public UUID handle(Remind remind) {
        desk.requireRunner();
        Text text =
                bylaws.find(remind.text()).filter(one -> one.fate().approved()).orElseThrow(NotFound::new);
        String title = BylawWords.title(text);
        Paper paper = bylaws.paper(text.id());
        String due = Formats.longDate(text.fate().due());
        var letter = new Post.Letter(
                Post.Kind.ADOPTION,
                text.id(),
                t("governance.bylaw.mail.subject", title),
                t("governance.bylaw.mail.text", title, text.fate().deed(), due));
        var late = adoptions.late(text.id(), desk.today());
        var file = new Post.Enclosed(paper.fileName(), paper.mediaType(), paper.hash());
        post.send(remind.id(), letter, List.of(file), late);
        desk.write("governance.adoption.reminded", Integer.toString(late.size()));
        return remind.id();
    }

    /** Who asks closes it. */
    @Transactional(readOnly = true)
    public Handed handle(File file) {
        desk.requireResultReader();
        Text found = bylaws.find(file.text()).orElseThrow(NotFound::new);
        Paper paper = bylaws.paper(found.id());
        return new Handed(paper, bylaws.open(paper));
    }
}
