package it.trama.territory.imports;

import it.trama.kernel.Result;
import it.trama.territory.Municipalities;
import it.trama.territory.TerritoryBulk;
import java.util.List;
import java.util.UUID;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Loads the files that come with the program through the import itself: they meet the same checks as anybody's. */
@Component
class DistrictLoader implements TerritoryBulk {

    private static final List<String> FILES =
            List.of("municipalities.csv", "municipality_population.csv", "population_age_1999_2017.csv");

    private final Municipalities municipalities;
    private final PrepareImport prepare;
    private final ConfirmImport confirm;

    DistrictLoader(Municipalities municipalities, PrepareImport prepare, ConfirmImport confirm) {
        this.municipalities = municipalities;
        this.prepare = prepare;
        this.confirm = confirm;
    }

    @Override
    public void loadDistrict() {
        if (!municipalities.all().isEmpty()) {
            return;
        }
        List<SourceFile> files = FILES.stream()
                .map(name -> new SourceFile(name, new ClassPathResource("territory/" + name)::getInputStream))
                .toList();
        switch (prepare.handle(files)) {
            case Result.Done<UUID, Problems>(UUID id) -> confirm.handle(id);
            case Result.Refused<UUID, Problems>(Problems problems) ->
                throw new IllegalStateException("the district's own files: " + problems.shown());
        }
    }
}
