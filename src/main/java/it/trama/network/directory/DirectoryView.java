package it.trama.network.directory;

import static it.trama.platform.web.Texts.t;

import it.trama.network.NetworkTabs;
import it.trama.network.ResourceWords;
import it.trama.network.directory.FindServices.Found;
import it.trama.network.directory.FindServices.Hit;
import it.trama.platform.web.Crumb;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import it.trama.territory.DistrictMap;
import it.trama.territory.DistrictMap.Subject;
import it.trama.territory.DistrictMap.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The list and the map beside it, in words. */
@Component
class DirectoryView {

    static final int ROWS = 20;

    /** Outside or inside: where it stands, where one of them opens. */
    record Side(String address, String one, @Nullable NetworkTabs tabs) {}

    private final DistrictMap map;

    DirectoryView(DistrictMap map) {
        this.map = map;
    }

    DirectoryPage of(Search search, Found found, int wanted, Side side) {
        int pages = Math.max(1, (found.hits().size() + ROWS - 1) / ROWS);
        int page = Math.min(wanted, pages);
        List<DirectoryPage.Row> rows = found.hits().stream()
                .skip((long) (page - 1) * ROWS)
                .limit(ROWS)
                .map(hit -> row(hit, side))
                .toList();
        var paging = new DirectoryPage.Paging(
                t("network.found", found.hits().size()),
                page > 1 ? side.address + search.query(page - 1) : null,
                page < pages ? side.address + search.query(page + 1) : null,
                search.asksAnything() ? side.address : null);
        return new DirectoryPage(
                side.address,
                asked(search),
                choices(found),
                rows,
                paging,
                found.towns().isEmpty() ? null : drawing(search, found, side.address),
                side.tabs);
    }

    private static DirectoryPage.Asked asked(Search search) {
        var position = search.position();
        return new DirectoryPage.Asked(
                search.text(),
                search.kind(),
                search.audience(),
                search.near(),
                search.free(),
                position == null
                        ? new DirectoryPage.Where("", "")
                        : new DirectoryPage.Where(
                                String.valueOf(position.latitude()), String.valueOf(position.longitude())));
    }

    private static DirectoryPage.Choices choices(Found found) {
        return new DirectoryPage.Choices(
                found.kinds().stream()
                        .map(kind -> new Option(kind.code(), kind.name()))
                        .toList(),
                ResourceWords.AUDIENCES.stream()
                        .map(audience -> new Option(audience, t("network.audience." + audience)))
                        .toList(),
                found.towns().stream()
                        .map(town -> new Option(town.istatCode(), town.name()))
                        .toList());
    }

    private static DirectoryPage.Row row(Hit hit, Side side) {
        var r = hit.resource();
        String free = r.free()
                .map(number -> number == 0 ? t("network.free.none") : t("network.free", number))
                .orElse("");
        return new DirectoryPage.Row(
                new Crumb(r.name(), side.one + r.id()),
                r.kind().name(),
                ResourceWords.audiences(r),
                ResourceWords.where(r),
                far(hit),
                free,
                ResourceWords.opening(r));
    }

    private static String far(Hit hit) {
        Double kilometres = hit.kilometres();
        if (kilometres == null) {
            return "";
        }
        return kilometres < 1
                ? t("network.here")
                : t(
                        "network.far",
                        Formats.quantity(BigDecimal.valueOf(kilometres).setScale(0, RoundingMode.HALF_UP)));
    }

    private DistrictMap.Drawing drawing(Search search, Found found, String address) {
        List<Value> values = found.towns().stream()
                .map(town -> {
                    long count = found.byTown().getOrDefault(town.istatCode(), 0L);
                    return new Value(
                            town.istatCode(),
                            count == 0 ? null : BigDecimal.valueOf(count),
                            t("network.map.count", count),
                            address + search.near(town.istatCode()).query(1));
                })
                .toList();
        return map.draw(new Subject(
                "risorse", t("network.map.title"), t("network.map.unit"), t("network.map.none"), 0, values));
    }
}
