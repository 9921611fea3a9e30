package it.trama.accreditation.resolution;

import java.util.List;

/** The resolution on paper. */
public record ResolutionPage(String title, String object, String call, List<Part> parts) {

    public record Part(String title, List<Line> lines) {}

    public record Line(String body, String area, String what) {}
}
