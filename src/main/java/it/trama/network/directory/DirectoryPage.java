package it.trama.network.directory;

import it.trama.network.NetworkTabs;
import it.trama.platform.web.Crumb;
import it.trama.platform.web.Option;
import it.trama.territory.DistrictMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param address of the directory, outside or inside
 * @param map     null while there are no municipalities
 * @param tabs    null outside
 */
public record DirectoryPage(
        String address,
        Asked asked,
        Choices choices,
        List<Row> rows,
        Paging paging,
        DistrictMap.@Nullable Drawing map,
        @Nullable NetworkTabs tabs) {

    public record Asked(String text, String kind, String audience, String near, boolean free, Where where) {}

    /** @param latitude empty: no position was given */
    public record Where(String latitude, String longitude) {}

    public record Choices(List<Option> kinds, List<Option> audiences, List<Option> towns) {}

    /** @param free empty: no places, or not told */
    public record Row(
            Crumb facility, String kind, String audience, String where, String far, String free, String opening) {}

    /** @param clear where everything is shown again; null: nothing was asked */
    public record Paging(
            String count,
            @Nullable String before,
            @Nullable String after,
            @Nullable String clear) {}
}
