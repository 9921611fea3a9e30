package it.trama.project.proposal;

import static it.trama.platform.web.Texts.t;

import it.trama.people.Identity;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Who the person of an accepted proposal is: somebody registered, or somebody to register.
 *
 * @param register address of the registration, with what is known
 * @param askOpen  the record is there already: whether the proposer may read it is asked
 */
public record StartPage(
        String href,
        String name,
        String known,
        List<Option> candidates,
        String register,
        boolean askOpen,
        Chosen chosen) {

    public record Chosen(String person, FormErrors errors) {}

    static StartPage of(PrepareStart.Prepared prepared, boolean askOpen, Chosen chosen) {
        Proposal proposal = prepared.proposal();
        Proposal.Who who = proposal.who();
        String href = "/patti/proposte/" + proposal.id();
        return new StartPage(
                href,
                who.name(),
                t(
                        "project.proposal.known",
                        who.name(),
                        who.birthDate() == null ? String.valueOf(who.birthYear()) : Formats.longDate(who.birthDate()),
                        place(prepared, who.municipality())),
                prepared.candidates().stream()
                        .map(person -> option(prepared, person))
                        .toList(),
                register(who, href + "/persona"),
                askOpen,
                chosen);
    }

    private static Option option(PrepareStart.Prepared prepared, Identity person) {
        return new Option(
                person.id().toString(),
                t(
                        "project.proposal.candidate",
                        person.fullName(),
                        Formats.longDate(person.birthDate()),
                        place(prepared, person.municipalityCode())));
    }

    private static String place(PrepareStart.Prepared prepared, @org.jspecify.annotations.Nullable String code) {
        return code == null
                ? t("project.proposal.municipality.none")
                : prepared.municipalities().getOrDefault(code, "");
    }

    private static String register(Proposal.Who who, String back) {
        var known = new LinkedHashMap<String, String>();
        known.put("familyName", who.familyName());
        known.put("givenName", who.givenName());
        if (who.birthDate() != null) {
            known.put("birthDate", Formats.date(who.birthDate()));
        }
        if (who.municipality() != null) {
            known.put("municipality", who.municipality());
        }
        known.put("phone", who.contact().chars().filter(Character::isDigit).count() > 5 ? who.contact() : "");
        known.put("poi", back);
        return "/persone/nuova?"
                + known.entrySet().stream().map(StartPage::parameter).collect(Collectors.joining("&"));
    }

    private static String parameter(Map.Entry<String, String> entry) {
        return entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8);
    }
}
