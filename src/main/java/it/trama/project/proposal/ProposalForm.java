package it.trama.project.proposal;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Result;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import it.trama.project.proposal.Proposal.Consent;
import it.trama.project.proposal.Proposal.Said;
import it.trama.project.proposal.Proposal.Who;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A proposal as typed. */
public record ProposalForm(Map<String, String> typed) {

    static final List<String> CONSENTS = List.of("SIGNED", "SPOKEN", "WRITTEN");

    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final int OLDEST = 120;

    public ProposalForm {
        typed = Map.copyOf(typed);
    }

    static ProposalForm blank() {
        return new ProposalForm(Map.of("id", UUID.randomUUID().toString(), "version", "0"));
    }

    static ProposalForm of(Proposal stored) {
        var fields = new HashMap<String, String>();
        Who who = stored.who();
        fields.put("id", stored.id().toString());
        fields.put("version", Integer.toString(stored.standing().saved().version()));
        fields.put("familyName", who.familyName());
        fields.put("givenName", who.givenName());
        fields.put("birth", text(who.birthDate() == null ? who.birthYear() : who.birthDate()));
        fields.put("municipality", text(who.municipality()));
        fields.put("contact", who.contact());
        fields.put("wishes", stored.said().wishes());
        fields.put("strengths", stored.said().strengths());
        fields.put("blocks", stored.said().blocks());
        fields.put("offers", stored.said().offers());
        fields.put("consentHow", stored.consent().how());
        fields.put("consentOn", text(stored.consent().on()));
        return new ProposalForm(fields);
    }

    private static String text(@Nullable Object value) {
        return value instanceof LocalDate day
                ? it.trama.platform.web.Formats.date(day)
                : value == null ? "" : value.toString();
    }

    public String of(String field) {
        return Inputs.text(typed.get(field));
    }

    int version() {
        return Inputs.number(of("version")).map(Number::intValue).orElse(0);
    }

    Result<SaveProposal.Command, FormErrors> toCommand(Set<String> municipalities, LocalDate today) {
        FormErrors errors = FormErrors.NONE;
        if (of("familyName").isEmpty()) {
            errors = errors.with("familyName", t("project.proposal.missing.familyName"));
        }
        if (!of("birth").isEmpty() && birthYear(today).isEmpty()) {
            errors = errors.with("birth", t("project.proposal.wrong.birth"));
        }
        if (!of("municipality").isEmpty() && !municipalities.contains(of("municipality"))) {
            errors = errors.with("municipality", t("project.form.choice"));
        }
        if (!of("consentHow").isEmpty() && !CONSENTS.contains(of("consentHow"))) {
            errors = errors.with("consentHow", t("project.form.choice"));
        }
        if (!of("consentOn").isEmpty()
                && Inputs.date(of("consentOn"))
                        .filter(day -> !day.isAfter(today))
                        .isEmpty()) {
            errors = errors.with("consentOn", t("project.proposal.wrong.consentOn"));
        }
        return errors.any() ? Result.refused(errors) : Result.done(command(today));
    }

    private SaveProposal.Command command(LocalDate today) {
        String municipality = of("municipality");
        return new SaveProposal.Command(
                Inputs.id(of("id")).orElseGet(UUID::randomUUID),
                version(),
                new Who(
                        of("familyName"),
                        of("givenName"),
                        birthYear(today).orElse(null),
                        Inputs.date(of("birth")).orElse(null),
                        municipality.isEmpty() ? null : municipality,
                        of("contact")),
                new Said(of("wishes"), of("strengths"), of("blocks"), of("offers")),
                new Consent(of("consentHow"), Inputs.date(of("consentOn")).orElse(null)));
    }

    private Optional<Integer> birthYear(LocalDate today) {
        String birth = of("birth");
        Optional<LocalDate> day = YEAR.matcher(birth).matches()
                ? Optional.of(LocalDate.of(Integer.parseInt(birth), 1, 1))
                : Inputs.date(birth);
        return day.filter(d -> !d.isAfter(today) && d.isAfter(today.minusYears(OLDEST)))
                .map(LocalDate::getYear);
    }
}
