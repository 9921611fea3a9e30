package it.trama.goods.kind;

import static it.trama.platform.web.Texts.t;

import it.trama.goods.kind.Kinds.Kind;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Option;
import java.util.List;
import java.util.stream.Stream;

/**
 * All kinds of goods.
 *
 * @param open code of the kind whose form was sent, or empty: the form of a new one
 */
public record KindsPage(
        List<Row> rows, List<Option> units, List<Option> helps, KindForm form, String open, FormErrors errors) {

    public record Row(String code, String href, String name, String what, String version, boolean retired) {}

    static KindsPage of(List<Kind> all, KindForm form, String open, FormErrors errors) {
        return new KindsPage(
                all.stream().map(KindsPage::row).toList(),
                Stream.of("KG", "LITRE", "PIECE")
                        .map(unit -> new Option(unit, t("goods.unit." + unit)))
                        .toList(),
                Stream.of("FOOD", "GOODS")
                        .map(help -> new Option(help, t("goods.day.help." + help)))
                        .toList(),
                form,
                open,
                errors);
    }

    private static Row row(Kind kind) {
        return new Row(
                kind.code(),
                "/viveri/generi/" + kind.code(),
                kind.name(),
                t("goods.day.help." + kind.help()) + ", " + t("goods.unit." + kind.unit()),
                Integer.toString(kind.version()),
                kind.retired());
    }
}
