package it.trama.activity.keeping;

import static it.trama.platform.web.Texts.t;

import it.trama.activity.Activities;
import it.trama.activity.Activity;
import it.trama.activity.ActivityWords;
import it.trama.network.Facilities;
import it.trama.network.Facility;
import it.trama.platform.web.Conflict;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Option;
import it.trama.territory.Municipalities;
import it.trama.trust.Directory;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The form, and what two savers see of each other. */
@Component
class EditPages {

    private static final int WEEK = 7;

    private final Activities activities;
    private final Facilities facilities;
    private final Municipalities municipalities;
    private final ActivityWords words;
    private final Directory directory;

    EditPages(
            Activities activities,
            Facilities facilities,
            Municipalities municipalities,
            ActivityWords words,
            Directory directory) {
        this.activities = activities;
        this.facilities = facilities;
        this.municipalities = municipalities;
        this.words = words;
        this.directory = directory;
    }

    ModelAndView make(ActivityForm form, FormErrors errors) {
        return page(new EditPage.Head(t("activity.new"), "/iscrizioni", "/iscrizioni"), form, errors);
    }

    ModelAndView edit(Activity own, ActivityForm form, FormErrors errors) {
        String back = "/iscrizioni/" + own.id();
        return page(new EditPage.Head(own.about().title(), back + "/modifica", back), form, errors);
    }

    private ModelAndView page(EditPage.Head head, ActivityForm form, FormErrors errors) {
        var choices = new EditPage.Choices(
                activities.kinds().stream()
                        .map(kind -> new Option(kind.code(), kind.name()))
                        .toList(),
                facilities.all().stream().map(this::option).toList(),
                towns());
        var view = new ModelAndView("activity/edit", "page", new EditPage(head, form, errors, choices));
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }

    private Option option(Facility facility) {
        return new Option(facility.id().toString(), facility.name() + " · " + words.town(facility.municipality()));
    }

    private List<Option> towns() {
        return municipalities.all().stream()
                .map(one -> new Option(one.istatCode(), one.name()))
                .toList();
    }

    ModelAndView conflict(Activity stored, ActivityForm mine) {
        var theirs = ActivityForm.of(stored);
        String address = "/iscrizioni/" + stored.id();
        var conflict = Conflict.of(address + "/modifica", address)
                .keep("id", stored.id())
                .keep("version", stored.state().version());
        for (String field : ActivityForm.LINES) {
            conflict.line(field, t("activity.form." + field), mine.of(field), theirs.of(field));
        }
        for (int weekday = 1; weekday <= WEEK; weekday++) {
            for (String end : List.of("from-", "to-")) {
                String field = end + weekday;
                String label = t("activity.day." + weekday) + " "
                        + t("activity.form.hours." + end.substring(0, end.length() - 1));
                conflict.line(field, label, mine.of(field), theirs.of(field));
            }
        }
        choice(conflict, "kind", mine, theirs, this::kind);
        choice(conflict, "facility", mine, theirs, this::facility);
        choice(conflict, "municipality", mine, theirs, words::town);
        choice(conflict, "published", mine, theirs, value -> value.isEmpty() ? t("activity.no") : t("activity.yes"));
        UUID by = stored.state().savedBy();
        String who = directory.names(List.of(by)).getOrDefault(by, "");
        return conflict.savedBy(who, stored.state().savedAt()).view();
    }

    private static void choice(
            Conflict.Builder conflict,
            String field,
            ActivityForm mine,
            ActivityForm theirs,
            java.util.function.UnaryOperator<String> say) {
        conflict.choices(field, t("activity.form." + field), List.of(mine.of(field)), List.of(theirs.of(field)), say);
    }

    private String kind(String code) {
        return activities.kinds().stream()
                .filter(kind -> kind.code().equals(code))
                .map(Activities.Kind::name)
                .findFirst()
                .orElse(code);
    }

    private String facility(String id) {
        return facilities.all().stream()
                .filter(one -> one.id().toString().equals(id))
                .map(Facility::name)
                .findFirst()
                .orElse("");
    }
}
