package it.trama.agreement.folio;

import it.trama.platform.web.Crumb;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Option;
import it.trama.trust.TablesTabs;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The folio of an agreement. */
public record AgreementPage(
        Facts facts,
        List<Party> parties,
        List<Text> texts,
        List<Duty> duties,
        @Nullable Doing doing,
        Asked asked,
        Typed typed) {

    private static final int AT_A_GLANCE = 12;

    /** All when they are few; else those that are bodies of the network, and who only joined. */
    public List<Party> named() {
        return parties.stream().filter(party -> !folds(party)).toList();
    }

    /** A whole district of municipalities. */
    public List<Party> folded() {
        return parties.stream().filter(this::folds).toList();
    }

    private boolean folds(Party party) {
        return parties.size() > AT_A_GLANCE && party.href().isEmpty();
    }

    /** @param lines name and value; {@code links} to the one it renews and the one that renews it */
    public record Facts(String href, String title, Badge badge, List<Option> lines, List<Crumb> links, String soon) {}

    public record Badge(String text, String css) {}

    /** @param href of the body; empty: known by its name only */
    public record Party(String id, String name, String href, String role, String when, boolean gone) {}

    public record Text(String href, String name, String when, String note) {}

    public record Duty(String id, String owner, String title, String due, String done, boolean late) {}

    /** What the office may do now. */
    public record Doing(Moves moves, List<Option> bodies, List<Option> parties, List<Option> roles, String newId) {}

    public record Moves(boolean edit, boolean propose, boolean takeBack, boolean sign, boolean end, boolean renew) {}

    /** Where it stood on another day. */
    public record Asked(String day, @Nullable String said) {}

    public record Typed(Map<String, String> values, FormErrors errors) {

        static final Typed NOTHING = new Typed(Map.of(), FormErrors.NONE);

        public String of(String name) {
            return values.getOrDefault(name, "");
        }
    }

    /** All agreements. */
    public record Index(TablesTabs areas, Asked asked, List<Line> soon, List<Line> lines, boolean makes) {}

    /** @param numbers signatories and adherents */
    public record Line(
            String href, String title, String kind, String valid, List<String> numbers, String due, Badge badge) {}

    public record Edit(
            String title, String action, String back, AgreementForm form, FormErrors errors, List<Option> kinds) {}
}
