package it.trama.fund.load;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.fund.CommitmentRefusal;
import it.trama.fund.FundingRefusal;
import it.trama.kernel.Money;
import it.trama.kernel.Result;
import it.trama.platform.web.Texts;
import java.io.StringReader;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ATableOfFundsThatIsWrongTest {

    private static final String ROWS = "group,fund_code,fund,marker,year,amount_eur\n";
    private static final String TOTALS = "group,label,year,amount_eur\n";
    private static final String ONE = "project,uno,Uno,*,2019,100.50\n";
    private static final String TWO = "project,due,Due,,2019,0.50\n";
    private static final String RIGHT = "project,Progetti,2019,101.00\ntotal,TOTALE,2019,101.00\n";

    private static Result<FundingTable, FundingRefusal> read(String rows, String totals) {
        return FundingTable.read(new StringReader(ROWS + rows), new StringReader(TOTALS + totals));
    }

    private static void assertRefused(FundingRefusal reason, String rows, String totals) {
        assertThat(read(rows, totals)).isEqualTo(Result.refused(reason));
    }

    @Test
    void a_right_one_is_taken() {
        assertThat(read(ONE + TWO, RIGHT)).isInstanceOf(Result.Done.class);
    }

    @Test
    void a_group_that_does_not_add_up_says_what_was_expected_and_found() {
        assertRefused(
                new FundingRefusal.TotalsDisagree("project", 2019, Money.of("101.01"), Money.of("101.00")),
                ONE + TWO,
                "project,Progetti,2019,101.01\ntotal,TOTALE,2019,101.00\n");
    }

    @Test
    void the_whole_must_add_up_too() {
        assertRefused(
                new FundingRefusal.TotalsDisagree("total", 2019, Money.of("100.00"), Money.of("101.00")),
                ONE + TWO,
                "project,Progetti,2019,101.00\ntotal,TOTALE,2019,100.00\n");
    }

    @Test
    void a_year_or_group_without_a_printed_total_is_refused_and_a_total_without_rows_too() {
        assertRefused(new FundingRefusal.NoTotal("project", 2020), ONE + TWO + "project,uno,Uno,*,2020,1.00\n", RIGHT);
        assertRefused(new FundingRefusal.NoTotal("total", 2019), ONE + TWO, "project,Progetti,2019,101.00\n");
        assertRefused(
                new FundingRefusal.TotalsDisagree("state_regional", 2019, Money.of("5.00"), Money.ZERO),
                ONE + TWO,
                RIGHT + "state_regional,Stato,2019,5.00\n");
    }

    @Test
    void an_unknown_group_is_refused_with_its_line() {
        assertRefused(new FundingRefusal.UnknownGroup(3, "europe"), ONE + "europe,due,Due,,2019,0.50\n", RIGHT);
        assertRefused(new FundingRefusal.UnknownGroup(3, "total"), ONE + "total,due,Due,,2019,0.50\n", RIGHT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5.00", "1.000", "10,50", "1e3", "", "5 €"})
    void an_amount_that_is_negative_or_no_amount_is_refused_with_its_line(String amount) {
        assertRefused(
                new FundingRefusal.WrongAmount(3, amount),
                ONE + "project,due,Due,,2019,\"%s\"\n".formatted(amount),
                RIGHT);
    }

    @Test
    void a_fund_twice_in_a_year_is_refused_at_the_second() {
        assertRefused(new FundingRefusal.DuplicateFund(3, "uno", 2019), ONE + ONE, RIGHT);
    }

    @Test
    void a_year_that_is_none_and_a_row_that_is_cut_are_refused() {
        assertRefused(new FundingRefusal.UnreadableYear(2, "19"), "project,uno,Uno,*,19,1.00\n", RIGHT);
        assertRefused(new FundingRefusal.Incomplete(2), "project,uno,Uno,2019,1.00\n", RIGHT);
        assertRefused(new FundingRefusal.Incomplete(2), "project,uno,,,2019,1.00\n", RIGHT);
        assertRefused(new FundingRefusal.WrongHeader(ROWS.strip()), "", RIGHT);
    }

    @Test
    void each_refusal_has_its_words() {
        Stream<String> keys = Stream.concat(
                keys(FundingRefusal.class, "fund.refusal."), keys(CommitmentRefusal.class, "fund.commitment."));
        assertThat(keys).hasSize(13).allMatch(Texts::has);
    }

    private static Stream<String> keys(Class<?> refusal, String prefix) {
        return Arrays.stream(refusal.getPermittedSubclasses()).map(type -> prefix + type.getSimpleName());
    }
}
