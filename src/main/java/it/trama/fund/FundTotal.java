package it.trama.fund;

/** A fund in a year. */
public record FundTotal(String fund, String name, String group, int year, boolean closed, Amounts amounts) {

    public String href() {
        return "/fondi/%s/%d".formatted(fund, year);
    }
}
