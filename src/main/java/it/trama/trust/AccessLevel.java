package it.trama.trust;

/** How deep an access right opens a record; each includes those before it. The numbers are stored. */
public enum AccessLevel {
    /** That help exists. */
    INDEX(1),
    /** Who, in charge of whom, household, help in force. */
    SUMMARY(2),
    /** The sections of one's part: diary, assessments, projects. */
    WORK(3),
    FULL(4);

    private final int number;

    AccessLevel(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }
}
