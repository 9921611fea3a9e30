package it.trama.fund.matrix;

import static it.trama.platform.web.Texts.t;

import it.trama.fund.FundDesk;
import it.trama.fund.FundTotal;
import it.trama.fund.form.FormPage;
import it.trama.fund.matrix.MatrixPage.Edit;
import it.trama.fund.matrix.MatrixPage.Input;
import it.trama.fund.matrix.MatrixPage.Line;
import it.trama.fund.matrix.MatrixPage.Row;
import it.trama.fund.matrix.MatrixPage.Table;
import it.trama.fund.matrix.MatrixRows.Forecast;
import it.trama.kernel.Money;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the pages of the matrix. */
@Component
class MatrixPages {

    private final MatrixRows rows;
    private final FundDesk desk;

    MatrixPages(MatrixRows rows, FundDesk desk) {
        this.rows = rows;
        this.desk = desk;
    }

    MatrixPage page(FundTotal of, @Nullable Edit edit) {
        var head = new MatrixPage.Head(
                t("fund.matrix.title", of.name(), String.valueOf(of.year())),
                FormPage.crumbs(of, null),
                of.href() + "/matrice.csv",
                of.href() + "/matrice.pdf",
                desk.writes() && !of.closed() ? of.href() + "/matrice/previsione" : null);
        Grid spent = rows.spent(of.fund(), of.year());
        var minds = new ArrayList<String>();
        if (!spent.halfForChildhood()) {
            minds.add(
                    t("fund.matrix.lessThanHalf", Formats.euro(spent.area("CHILDHOOD")), Formats.euro(spent.total())));
        }
        Money unplaced = rows.unplaced(of.fund(), of.year());
        if (!unplaced.isZero()) {
            minds.add(t("fund.matrix.unplaced", Formats.euro(unplaced)));
        }
        return new MatrixPage(head, edit == null ? tables(of) : List.of(), minds, edit);
    }

    List<Table> tables(FundTotal of) {
        Forecast newest = rows.newest(of.fund(), of.year()).orElse(null);
        Grid forecast = newest == null ? new Grid(Map.of()) : rows.forecast(newest.id());
        String note = newest == null ? t("fund.matrix.noForecast") : t("fund.matrix.version", newest.version());
        Grid spent = rows.spent(of.fund(), of.year());
        return List.of(
                table(t("fund.matrix.forecast"), note, forecast),
                table(
                        t("fund.matrix.final"),
                        t(spent.total().isZero() ? "fund.matrix.noFinal" : "fund.matrix.final.note"),
                        spent));
    }

    private static Table table(String title, String note, Grid grid) {
        var lines = new ArrayList<Row>();
        for (String objective : Grid.OBJECTIVES) {
            lines.add(new Row(
                    t("fund.objective." + objective),
                    amounts(area -> grid.at(area, objective), grid.objective(objective)),
                    false));
        }
        lines.add(new Row(t("fund.total"), amounts(grid::area, grid.total()), true));
        List<String> areas = Stream.concat(
                        Grid.AREAS.stream().map(area -> t("fund.area." + area)), Stream.of(t("fund.total")))
                .toList();
        return new Table(title, note, grid.total().isZero(), areas, lines);
    }

    private static List<String> amounts(Function<String, Money> of, Money total) {
        return Stream.concat(Grid.AREAS.stream().map(of), Stream.of(total))
                .map(Formats::euro)
                .toList();
    }

    Edit edit(FundTotal of, MatrixForm typed, FormErrors errors) {
        int version = typed.typed().containsKey("version")
                ? typed.version()
                : rows.newest(of.fund(), of.year()).map(Forecast::version).orElse(0);
        Grid stored = typed.typed().isEmpty()
                ? rows.newest(of.fund(), of.year())
                        .map(newest -> rows.forecast(newest.id()))
                        .orElse(new Grid(Map.of()))
                : new Grid(Map.of());
        var lines = Grid.OBJECTIVES.stream()
                .map(objective -> new Line(
                        t("fund.objective." + objective),
                        Grid.AREAS.stream()
                                .map(area -> input(area, objective, stored, typed, errors))
                                .toList()))
                .toList();
        String id = typed.typed().getOrDefault("id", java.util.UUID.randomUUID().toString());
        return new Edit(of.href() + "/matrice/previsione", id, version, lines, errors);
    }

    private static Input input(String area, String objective, Grid stored, MatrixForm typed, FormErrors errors) {
        String name = MatrixForm.field(area, objective);
        Money amount = stored.at(area, objective);
        String value = typed.typed().isEmpty()
                ? amount.isZero() ? "" : Formats.quantity(amount.amount())
                : typed.text(area, objective);
        String label = t("fund.objective." + objective) + ", " + t("fund.area." + area);
        return new Input(name, label, value, errors.of(name) != null);
    }
}
