package it.trama.accreditation;

import java.util.List;
import java.util.stream.Stream;

/** An area with what it requires: the content of one file of {@code resources/accreditation}. Holds no logic. */
public record Area(Named named, List<Section> sections) {

    /** @param law what the requirements rest on */
    public record Named(String code, int version, String title, String law) {}

    public record Section(String title, List<Requirement> requirements) {}

    /**
     * @param kind  how it is answered
     * @param least the smallest number that meets it; zero for the other kinds
     */
    public record Requirement(String code, String title, String help, Kind kind, int least, boolean mandatory) {}

    public enum Kind {
        /** Yes or no, with a word of explanation. */
        DECLARATION,
        NUMBER,
        /** Yes or no, proved by at least one document. */
        DOCUMENT
    }

    public Stream<Requirement> requirements() {
        return sections.stream().flatMap(section -> section.requirements().stream());
    }
}
