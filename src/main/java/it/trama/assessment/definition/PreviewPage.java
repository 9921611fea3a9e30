package it.trama.assessment.definition;

import it.trama.assessment.sheet.SectionForm;
import java.util.List;

/** The form that a definition makes, to be looked at and not sent. */
public record PreviewPage(String title, String intro, String source, int version, List<SectionForm> sections) {}
