package it.trama.governance.session;

import static it.trama.platform.web.Texts.t;

import it.trama.governance.Sessions;
import it.trama.governance.Sessions.Place;
import it.trama.governance.Sessions.Session;
import it.trama.governance.Sessions.State;
import it.trama.governance.Sessions.Times;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Inputs;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A session as typed. */
public record SessionForm(Map<String, String> typed) {

    static SessionForm blank(String body) {
        return new SessionForm(Map.of("id", UUID.randomUUID().toString(), "body", body, "version", "0"));
    }

    /** Fields and the texts that name them, in the order of the page. */
    static final Map<String, List<String>> LABELS = labels();

    private static Map<String, List<String>> labels() {
        var labels = new LinkedHashMap<String, List<String>>();
        labels.put("title", List.of("governance.session.title"));
        for (String call : List.of("first", "second")) {
            labels.put(call + "Day", List.of("governance.session." + call, "governance.session.day"));
            labels.put(call + "Time", List.of("governance.session." + call, "governance.session.time"));
        }
        List.of("place", "link", "chair", "secretary")
                .forEach(name -> labels.put(name, List.of("governance.session." + name)));
        return Collections.unmodifiableMap(labels);
    }

    static SessionForm of(Session one) {
        var typed = new HashMap<String, String>();
        typed.put("id", one.id().toString());
        typed.put("version", Integer.toString(one.version()));
        typed.put("body", one.body().toString());
        typed.put("title", one.title());
        put(typed, "first", one.times().first());
        put(typed, "second", one.times().second());
        typed.put("place", one.place().name());
        typed.put("link", one.place().link());
        typed.put("chair", one.place().chair());
        typed.put("secretary", one.place().secretary());
        return new SessionForm(typed);
    }

    private static void put(Map<String, String> typed, String name, @Nullable OffsetDateTime at) {
        if (at != null) {
            var local = at.atZoneSameInstant(Sessions.ROME);
            typed.put(name + "Day", Formats.date(local.toLocalDate()));
            typed.put(name + "Time", Formats.time(local.toLocalTime()));
        }
    }

    public String of(String name) {
        return Inputs.text(typed.get(name));
    }

    private Optional<OffsetDateTime> at(String name) {
        var day = Inputs.date(of(name + "Day"));
        var time = Inputs.time(of(name + "Time"));
        return day.isPresent() && time.isPresent()
                ? Optional.of(day.get()
                        .atTime(time.get())
                        .atZone(Sessions.ROME)
                        .toOffsetDateTime()
                        .withOffsetSameInstant(ZoneOffset.UTC))
                : Optional.empty();
    }

    private boolean second() {
        return !of("secondDay").isEmpty() || !of("secondTime").isEmpty();
    }

    FormErrors errors() {
        var errors = FormErrors.NONE;
        if (Inputs.id(of("body")).isEmpty()) {
            errors = errors.with("body", t("governance.session.error.body"));
        }
        if (Inputs.date(of("firstDay")).isEmpty()) {
            errors = errors.with("firstDay", t("governance.session.error.day"));
        }
        if (Inputs.time(of("firstTime")).isEmpty()) {
            errors = errors.with("firstTime", t("governance.session.error.time"));
        }
        if (second() && at("second").isEmpty()) {
            errors = errors.with("secondTime", t("governance.session.error.second"));
        }
        if (at("second").isPresent()
                && at("first")
                        .filter(first -> !at("second").orElseThrow().isAfter(first))
                        .isPresent()) {
            errors = errors.with("secondDay", t("governance.session.error.after"));
        }
        return of("place").isEmpty() ? errors.with("place", t("governance.session.error.place")) : errors;
    }

    /** Only of a form without errors. */
    Session toSession(UUID id) {
        return new Session(
                id,
                Inputs.id(of("body")).orElseThrow(),
                of("title"),
                new Place(of("place"), of("link"), of("chair"), of("secretary")),
                new Times(at("first").orElseThrow(), at("second").orElse(null), 0, null, null, null),
                State.DRAFT,
                Inputs.number(of("version")).map(n -> n.intValue()).orElse(0));
    }
}
