package it.trama.people.search;

import it.trama.people.Identity;
import it.trama.people.People;
import it.trama.people.PersonSearch;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds persons by anything the desk may have been told, the best match first. Shows identity only and leaves a trace. */
@Service
class SearchPeople implements PersonSearch {

    static final int MOST = 50;
    /** Candidates that are ranked, at each turn. */
    private static final int CANDIDATES = 300;

    private final Finder finder;
    private final People people;
    private final CurrentActor actors;
    private final Audit audit;
    private final Clock clock;

    SearchPeople(Finder finder, People people, CurrentActor actors, Audit audit, Clock clock) {
        this.finder = finder;
        this.people = people;
        this.actors = actors;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional
    public List<Identity> handle(String typed, int wanted) {
        if (!actors.actor().readsRegistry()) {
            throw new AccessDeniedException("the registry is for those who work with people");
        }
        List<Identity> found = asToday(find(Query.parse(typed, LocalDate.now(clock)), Math.clamp(wanted, 1, MOST)));
        audit.write(Audit.Entry.of("people.searched", "ACCESS_DESK").with(String.valueOf(found.size())));
        return found;
    }

    /** Who was merged is found under the old name or code, and shown as known today. */
    private List<Identity> asToday(List<Identity> found) {
        Map<UUID, UUID> merged = finder.merged(found.stream().map(Identity::id).toList());
        if (merged.isEmpty()) {
            return found;
        }
        Map<UUID, Identity> kept = people.identities(merged.values());
        var today = new LinkedHashMap<UUID, Identity>();
        for (Identity person : found) {
            UUID id = merged.get(person.id());
            Identity now = id == null ? person : kept.get(id);
            if (now != null) {
                today.putIfAbsent(now.id(), now);
            }
        }
        return List.copyOf(today.values());
    }

    private List<Identity> find(Query query, int wanted) {
        if (query.code() != null || query.temporary() != null) {
            List<Identity> coded = finder.withCode(query.code(), query.temporary(), CANDIDATES);
            if (!coded.isEmpty()) {
                return best(query, coded, wanted, true);
            }
        }
        var candidates = new LinkedHashMap<UUID, Identity>();
        if (!query.days().isEmpty()) {
            put(candidates, bornOn(query));
        }
        if (!query.words().isEmpty() && !anyLikely(query, candidates)) {
            byWords(new WordLists(query.words(), finder.vocabulary()), wanted).forEach(candidates::putIfAbsent);
        }
        List<Identity> best = best(query, candidates.values(), wanted, false);
        return best.isEmpty() ? withCodeOfLetters(query, wanted) : best;
    }

    /** On most days few are born, and the ranking reads them all; only for the crowded ones the database chooses by words. */
    private List<Identity> bornOn(Query query) {
        List<Identity> all = finder.bornOn(query.days(), List.of(), CANDIDATES);
        return all.size() < CANDIDATES || query.words().isEmpty()
                ? all
                : new WordLists(query.words(), finder.vocabulary())
                        .misspelt()
                        .map(lists -> finder.bornOn(query.days(), lists, CANDIDATES))
                        .orElse(all);
    }

    private static boolean anyLikely(Query query, Map<UUID, Identity> candidates) {
        return candidates.values().stream().anyMatch(person -> Ranking.score(query, person) >= Ranking.LIKELY);
    }

    /** From the strict to the lenient: what fits better also ranks higher, so enough of it ends the search. */
    private Map<UUID, Identity> byWords(WordLists lists, int wanted) {
        var candidates = new LinkedHashMap<UUID, Identity>();
        lists.exact().ifPresent(words -> put(candidates, finder.withWords(words, CANDIDATES)));
        if (candidates.size() < wanted) {
            lists.begun().ifPresent(words -> put(candidates, finder.withWords(words, CANDIDATES)));
        }
        if (candidates.size() < wanted) {
            lists.misspelt().ifPresent(words -> put(candidates, finder.withWords(words, CANDIDATES)));
        }
        if (candidates.isEmpty()) {
            lists.butOne().forEach(words -> put(candidates, finder.withWords(words, CANDIDATES)));
        }
        return candidates;
    }

    private static void put(Map<UUID, Identity> candidates, List<Identity> more) {
        more.forEach(person -> candidates.putIfAbsent(person.id(), person));
    }

    /** Six letters may be a name or the beginning of a code; a name comes first. */
    private List<Identity> withCodeOfLetters(Query query, int wanted) {
        if (query.words().size() != 1) {
            return List.of();
        }
        return CodeBeginning.of(query.words().getFirst())
                .map(code -> best(query, finder.withCode(code, null, CANDIDATES), wanted, true))
                .orElse(List.of());
    }

    private static List<Identity> best(Query query, Collection<Identity> people, int wanted, boolean byCode) {
        Query ranked = byCode ? new Query(List.of(), query.days(), query.year(), null, null) : query;
        return Ranking.rank(ranked, people).stream()
                .limit(wanted)
                .map(Ranking.Scored::person)
                .toList();
    }
}
