package it.trama.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Bodies, their regulations and who sits in them. Within the caller's transaction; public facts. */
public interface Bodies {

    enum Kind {
        ASSEMBLY,
        COMMITTEE,
        OFFICE,
        BODY
    }

    enum Strategy {
        HEADS,
        RESIDENTS,
        BANDS
    }

    enum UnionRule {
        ONE_VOTE,
        SUMMED_HEADS,
        SEPARATE
    }

    /** Of whom a majority is asked: of for + against, of who is present, of all. */
    enum Basis {
        VOTING,
        PRESENT,
        ALL
    }

    /** @param monthly meets every month as a rule */
    record Body(
            UUID id, String code, String name, Kind kind, String composition, String coordinator, boolean monthly) {}

    record Task(String kind, String text, String section) {}

    record Majority(String code, String name, Basis basis, Threshold heads, Threshold weight) {}

    /** @param residentsOn null: the newest figures known on the day of the session */
    record Weighting(Strategy strategy, @Nullable LocalDate residentsOn, UnionRule unions, List<Band> bands) {}

    /** @param residentsTo up to, included; the last holds for all above */
    record Band(int residentsTo, java.math.BigDecimal weight) {}

    record Quorum(Threshold heads, Threshold weight) {}

    /** proxies: how many absent ones a present one may stand for */
    record Regulation(UUID id, LocalDate validFrom, String act, Weighting weighting, Practice practice) {}

    record Practice(Quorum first, Quorum second, int proxies, String majority, int noticeDays) {}

    /**
     * A seat on a day.
     *
     * @param municipality ISTAT code, or null
     * @param residents    told for who is outside the territory's figures
     * @param holder       who holds it that day; null: vacant
     */
    record Seat(
            UUID id,
            String name,
            @Nullable String municipality,
            @Nullable UUID organisation,
            @Nullable Integer residents,
            boolean votes,
            @Nullable Holder holder) {}

    /** @param user who votes the seat by account */
    record Holder(
            UUID member,
            String name,
            String office,
            @Nullable UUID user) {}

    List<Body> all();

    Optional<Body> find(UUID id);

    List<Task> tasks(UUID body);

    /** The one in force on the day. */
    Optional<Regulation> regulation(UUID body, LocalDate day);

    List<Regulation> regulations(UUID body);

    List<Majority> majorities();

    /** In their order, with who holds them that day. */
    List<Seat> seats(UUID body, LocalDate day);
}
