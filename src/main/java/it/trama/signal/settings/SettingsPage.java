package it.trama.signal.settings;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.Option;
import it.trama.signal.Queues.Queue;
import it.trama.signal.Sheet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Capacity of teams and antennas. */
public record SettingsPage(List<Team> teams, List<Antenna> antennas, List<Option> kinds, List<Option> others) {

    /** @param queue in words */
    public record Team(String id, String name, String weekly, String queue) {}

    public record Antenna(String id, String name, String kind, List<Signer> signers) {}

    public record Signer(String id, String name, boolean signs) {}

    static SettingsPage of(KeepSettings.Shown shown, List<Sheet> sheets) {
        return new SettingsPage(
                shown.teams().stream()
                        .map(team -> team(team.id(), team.name(), shown.queues()))
                        .toList(),
                shown.antennas().stream()
                        .map(antenna -> antenna(antenna, shown))
                        .toList(),
                sheets.stream()
                        .map(sheet -> new Option(sheet.code(), sheet.title()))
                        .toList(),
                shown.others().stream()
                        .map(other -> new Option(other.id().toString(), other.name()))
                        .toList());
    }

    private static Team team(UUID id, String name, Map<UUID, Queue> queues) {
        Queue queue = queues.get(id);
        return new Team(
                id.toString(),
                name,
                queue == null || queue.weekly() == null ? "" : queue.weekly().toString(),
                words(queue));
    }

    private static String words(@Nullable Queue queue) {
        if (queue == null) {
            return "";
        }
        Integer median = queue.medianDays();
        return t("signal.settings.waiting", queue.waiting(), queue.days().orElse(0))
                + (median == null ? "" : " " + t("signal.queue.median", median));
    }

    private static Antenna antenna(Settings.Antenna antenna, KeepSettings.Shown shown) {
        return new Antenna(
                antenna.organisation().toString(),
                antenna.name(),
                antenna.kind(),
                shown.staff().getOrDefault(antenna.organisation(), List.of()).stream()
                        .map(person -> new Signer(
                                person.user().toString(),
                                person.name(),
                                shown.signers().contains(new Settings.Signer(antenna.organisation(), person.user()))))
                        .toList());
    }
}
