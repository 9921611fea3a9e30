package it.trama.project.document;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Money;
import it.trama.platform.svg.Svg;
import it.trama.platform.web.Formats;
import it.trama.project.BudgetChannel;
import it.trama.project.Project;
import it.trama.project.ResourceSource;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What all resources are worth, by source; only what sits on fund lines is money that moves. */
record WelfareBudget(
        Map<ResourceSource, Money> bySource,
        Map<UUID, Money> byLine,
        Map<BudgetChannel, Money> byChannel,
        Money total) {

    private static final int WIDTH = 640;

    static WelfareBudget of(List<Project.Resource> resources) {
        var bySource = new EnumMap<ResourceSource, Money>(ResourceSource.class);
        var byLine = new LinkedHashMap<UUID, Money>();
        var byChannel = new EnumMap<BudgetChannel, Money>(BudgetChannel.class);
        Money total = Money.ZERO;
        for (Project.Resource resource : resources) {
            Money amount = resource.amount();
            bySource.merge(resource.giver().source(), amount, Money::plus);
            UUID line = resource.giver().fundLine();
            if (line != null) {
                byLine.merge(line, amount, Money::plus);
            }
            BudgetChannel channel = resource.giver().channel();
            if (channel != null) {
                byChannel.merge(channel, amount, Money::plus);
            }
            total = total.plus(amount);
        }
        return new WelfareBudget(
                Collections.unmodifiableMap(bySource),
                Collections.unmodifiableMap(byLine),
                Collections.unmodifiableMap(byChannel),
                total);
    }

    Money of(ResourceSource source) {
        return bySource.getOrDefault(source, Money.ZERO);
    }

    Money through(BudgetChannel channel) {
        return byChannel.getOrDefault(channel, Money.ZERO);
    }

    double share(ResourceSource source) {
        return total.isZero()
                ? 0
                : of(source).amount().doubleValue() / total.amount().doubleValue();
    }

    /** One bar by source, each part labelled below it. */
    String drawing() {
        var svg = new Svg(
                "budget",
                WIDTH,
                120,
                t("project.budget.drawing", Formats.euro(total()), Formats.euro(of(ResourceSource.FUND_LINE))),
                Arrays.stream(ResourceSource.values())
                        .map(source -> name(source) + " " + Formats.euro(of(source)))
                        .collect(Collectors.joining("; ")));
        double x = 0;
        int row = 0;
        for (ResourceSource source : ResourceSource.values()) {
            double width = share(source) * WIDTH;
            String colour = Svg.PALETTE.get(row);
            svg.put(
                    "<rect x='%s' y='4' width='%s' height='36' fill='%s' stroke='#ffffff' stroke-width='2'/>",
                    x, width, colour);
            if (width > 64) {
                String ink = source == ResourceSource.FUND_LINE ? "#ffffff" : "#17324d";
                svg.put(
                        "<text x='%s' y='27' text-anchor='middle' font-size='14' font-weight='600' fill='%s'>%s</text>",
                        x + width / 2, ink, Formats.percent(share(source)));
            }
            legend(svg, source, row++);
            x += width;
        }
        return svg.done();
    }

    private void legend(Svg svg, ResourceSource source, int row) {
        int x = row % 2 * WIDTH / 2;
        int y = 66 + row / 2 * 28;
        svg.put("<rect x='%s' y='%s' width='14' height='14' fill='%s'/>", x, y - 12, Svg.PALETTE.get(row));
        svg.put(
                "<text x='%s' y='%s' font-size='14' fill='#17324d'>%s</text>",
                x + 22, y, name(source) + ": " + Formats.euro(of(source)));
    }

    static String name(ResourceSource source) {
        return t("project.source." + source);
    }
}
