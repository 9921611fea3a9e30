package it.trama.platform.web;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Actor;
import it.trama.platform.TramaSettings;
import it.trama.platform.db.DistrictFacts;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Makes the shell of a request. Costs no SQL: all it shows is in the session or in memory. */
@Component
class ShellFactory {

    static final int MOST = 7;

    private final TramaSettings settings;
    private final DistrictFacts facts;
    private final Visitor visitor;
    private final ObjectProvider<MenuEntry> entries;

    ShellFactory(TramaSettings settings, DistrictFacts facts, Visitor visitor, ObjectProvider<MenuEntry> entries) {
        this.settings = settings;
        this.facts = facts;
        this.visitor = visitor;
        this.entries = entries;
    }

    Shell of(HttpServletRequest request) {
        Optional<Actor> actor = visitor.actor();
        List<MenuEntry> visible = actor.map(this::visible).orElse(List.of());
        int daily = daily(visible);
        String path = Optional.ofNullable((String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .orElse(request.getRequestURI());
        return new Shell(
                new Shell.Site(settings.district(), facts.demo(), "0.1.0"),
                actor.map(this::who).orElse(null),
                items(visible.subList(0, daily), path),
                items(visible.subList(daily, visible.size()), path),
                csrf(request),
                path,
                notice(request));
    }

    private Shell.Who who(Actor actor) {
        String roles = actor.roles().stream()
                .map(role -> t("platform.role." + role))
                .sorted()
                .collect(Collectors.joining(", "));
        return new Shell.Who(
                actor.user().toString(),
                actor.name(),
                visitor.organisationName(),
                roles,
                visitor.canSwitch(),
                actor.readsRegistry());
    }

    private List<MenuEntry> visible(Actor actor) {
        return entries.stream()
                .filter(entry -> entry.visibleTo(actor))
                .sorted(Comparator.comparingInt(MenuEntry::order).thenComparing(MenuEntry::path))
                .filter(first())
                .toList();
    }

    /** Who has two roles finds a place once, where the role that needs it more looks for it. */
    private static Predicate<MenuEntry> first() {
        var seen = new HashSet<String>();
        return entry -> seen.add(entry.path());
    }

    /** How many stand in the first group: all of a short menu; of a long one those of every day, as many as the eye takes in. */
    static int daily(List<MenuEntry> visible) {
        if (visible.size() <= MOST) {
            return visible.size();
        }
        long daily = visible.stream()
                .filter(entry -> entry.order() < MenuEntry.TOOLS)
                .limit(MOST)
                .count();
        return (int) daily;
    }

    private static List<Shell.Item> items(List<MenuEntry> entries, String path) {
        return entries.stream()
                .map(entry -> new Shell.Item(t(entry.text()), entry.path(), entry.icon(), isCurrent(entry, path)))
                .toList();
    }

    private static boolean isCurrent(MenuEntry entry, String path) {
        return isCurrent(entry.path(), path) || entry.beside().stream().anyMatch(other -> isCurrent(other, path));
    }

    private static boolean isCurrent(String entry, String path) {
        return path.equals(entry) || (!entry.equals("/") && path.startsWith(entry + "/"));
    }

    private static Shell.Csrf csrf(HttpServletRequest request) {
        var token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return token == null ? new Shell.Csrf("_csrf", "") : new Shell.Csrf(token.getParameterName(), token.getToken());
    }

    /** What the action before the redirect has to say, e.g. "Accesso registrato". */
    private static @Nullable String notice(HttpServletRequest request) {
        var flash = RequestContextUtils.getInputFlashMap(request);
        return flash == null ? null : (String) flash.get("notice");
    }
}
