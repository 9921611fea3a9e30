package it.trama.voucher.definition;

import it.trama.platform.definition.DefinitionFiles;
import it.trama.voucher.VoucherDefinition;
import it.trama.voucher.VoucherDefinition.Grade;
import it.trama.voucher.VoucherDefinition.Level;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Versions side by side: a voucher keeps the one it was asked with. */
@Component
class LoadedDefinitions implements VoucherDefinition.Catalogue {

    private final List<VoucherDefinition> all =
            DefinitionFiles.read("vouchers", VoucherDefinition.class, LoadedDefinitions::problems);

    @Override
    public Optional<VoucherDefinition> on(String code, LocalDate day) {
        return all.stream()
                .filter(d -> d.named().code().equals(code))
                .filter(d -> !day.isBefore(d.valid().from())
                        && !day.isAfter(d.valid().until()))
                .max(Comparator.comparingInt(d -> d.named().version()));
    }

    @Override
    public Optional<VoucherDefinition> forSupport(String help, LocalDate day) {
        return all.stream()
                .filter(d -> d.levels().isEmpty() && d.named().help().equals(help))
                .findFirst()
                .flatMap(d -> on(d.named().code(), day));
    }

    @Override
    public Optional<VoucherDefinition> version(String code, int version) {
        return all.stream()
                .filter(d -> d.named().code().equals(code) && d.named().version() == version)
                .findFirst();
    }

    @Override
    public List<VoucherDefinition> all() {
        return all;
    }

    /** In Italian: who writes the file reads it. */
    static List<String> problems(VoucherDefinition definition) {
        var found = new ArrayList<String>();
        if (definition.named().code().isBlank() || definition.named().version() < 1) {
            found.add("manca il codice o la versione");
        }
        if (definition.valid().until().isBefore(definition.valid().from())) {
            found.add("la validità finisce prima di cominciare");
        }
        var limits = definition.limits();
        if (limits.answerHours() < 1 || limits.startHours() < 1 || limits.choices() < 1) {
            found.add("le ore per rispondere e per iniziare e gli enti da indicare sono almeno uno");
        }
        levels(definition, found);
        return List.copyOf(found);
    }

    private static void levels(VoucherDefinition definition, List<String> found) {
        var seen = new HashSet<String>();
        for (Level level : definition.levels()) {
            if (!seen.add(level.code())) {
                found.add("il livello «%s» c'è due volte".formatted(level.code()));
            }
            if (unknown(definition.complexities(), level.complexity())
                    || unknown(definition.intensities(), level.intensity())) {
                found.add("il livello «%s» non è tra le complessità e le intensità".formatted(level.code()));
            }
            if (level.weeks() < 1
                    || level.hours().signum() <= 0
                    || level.hourly().signum() <= 0) {
                found.add("il livello «%s» non ha settimane, ore o tariffa".formatted(level.code()));
            } else if (worth(level).compareTo(level.budget()) != 0) {
                found.add("il budget del livello «%s» non è settimane per ore per tariffa: %s"
                        .formatted(level.code(), worth(level).toPlainString()));
            }
        }
    }

    private static BigDecimal worth(Level level) {
        return level.hours().multiply(level.hourly());
    }

    private static boolean unknown(List<Grade> grades, String code) {
        return grades.stream().noneMatch(grade -> grade.code().equals(code));
    }
}
