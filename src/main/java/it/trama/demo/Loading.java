package it.trama.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What the steps of one load hand on to each other. */
public final class Loading {

    /** Of the district that everybody sees. */
    public static final long SEED = 20_180_101L;

    /** Of history; the oldest contacts and takings in charge are of then. */
    public static final int YEARS = 5;

    private final int people;
    private final LocalDate today;
    private final Progress progress;
    private final List<Resident> residents = new ArrayList<>();
    private final List<Case> cases = new ArrayList<>();

    public Loading(int people, LocalDate today, Progress progress) {
        this.people = people;
        this.today = today;
        this.progress = progress;
    }

    public int people() {
        return people;
    }

    public LocalDate today() {
        return today;
    }

    public LocalDate origin() {
        return today.minusYears(YEARS);
    }

    public Progress progress() {
        return progress;
    }

    /** All but the people of the story, municipality by municipality. */
    public List<Resident> residents() {
        return residents;
    }

    /** In order of opening. */
    public List<Case> cases() {
        return cases;
    }

    /** Told how much of a step is done. */
    public interface Progress {
        void at(String what, long done, long of);
    }
}
