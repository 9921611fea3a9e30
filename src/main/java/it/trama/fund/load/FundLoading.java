package it.trama.fund.load;

import it.trama.fund.FundBulk;
import it.trama.fund.FundingRefusal;
import it.trama.kernel.Result;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;

/** The funds that the program carries. */
@Service
class FundLoading implements FundBulk {

    private static final int COPIED_YEAR = 2019;

    private final LoadFunding load;
    private final LoadExample example;
    private final PastCommitments past;

    FundLoading(LoadFunding load, LoadExample example, PastCommitments past) {
        this.load = load;
        this.example = example;
        this.past = past;
    }

    @Override
    public Result<Loaded, FundingRefusal> loadDocument() {
        try (Reader rows = resource("funding_2019_2020.csv");
                Reader totals = resource("funding_totals_2019_2020.csv");
                Reader purposes = resource("lines_of_the_copy.csv")) {
            return load.handle(
                    new LoadFunding.Command(FundingTable.read(rows, totals), Purposes.read(purposes), COPIED_YEAR));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void loadExample() {
        try (Reader rows = resource("example_of_the_year.csv")) {
            example.handle(CsvLines.read(rows));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void load(Iterable<PastCommitment> commitments) {
        past.copy(commitments);
    }

    private static Reader resource(String name) throws IOException {
        return new InputStreamReader(new ClassPathResource("fund/" + name).getInputStream(), StandardCharsets.UTF_8);
    }
}
