package it.trama.document.letter;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.HeaderView;
import it.trama.casefile.RecordHeaders;
import it.trama.casefile.SocialRecords;
import it.trama.platform.web.Formats;
import it.trama.trust.AccessLevel;
import it.trama.trust.Audit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Prepares a letter: its template filled with what the record knows. */
@Service
class WriteLetter {

    /** @param words the text as the template has it */
    record Prepared(HeaderView header, LetterPage.Heading heading, LetterPage.Signature signature, LetterForm words) {}

    private final SocialRecords records;
    private final RecordHeaders headers;
    private final Templates templates;
    private final Facts facts;
    private final Audit audit;
    private final Clock clock;

    WriteLetter(
            SocialRecords records, RecordHeaders headers, Templates templates, Facts facts, Audit audit, Clock clock) {
        this.records = records;
        this.headers = headers;
        this.templates = templates;
        this.facts = facts;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Prepared handle(UUID record, String code) {
        var head = records.require(record, AccessLevel.WORK);
        Template template = templates.get(code);
        HeaderView header = headers.of(record, "/cartelle/" + record + "/documenti");
        Function<Field, String> values = facts.of(header);
        audit.write(Audit.Entry.of("letter.prepared", "CASEWORK")
                .about(head.person())
                .on(record)
                .sealedIf(head.sealed())
                .with(code));
        return new Prepared(
                header,
                new LetterPage.Heading(
                        values.apply(Field.BODY_NAME),
                        values.apply(Field.BODY_CONTACT),
                        t("document.letter.noNumberYet"),
                        head.number()),
                new LetterPage.Signature(
                        Formats.longDate(LocalDate.now(clock)),
                        t("document.letter.role"),
                        values.apply(Field.WORKER_NAME)),
                new LetterForm(
                        UUID.randomUUID().toString(),
                        Words.filled(template.recipient(), values),
                        Words.filled(template.subject(), values),
                        paragraphs(template, values)));
    }

    /** The templates that there are, for who works on the record. */
    List<Template> templates() {
        return templates.all();
    }

    private static String paragraphs(Template template, Function<Field, String> values) {
        return template.paragraphs().stream()
                .map(words -> Words.filled(words, values))
                .collect(Collectors.joining("\n\n"));
    }
}
