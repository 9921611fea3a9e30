package it.trama.fund;

import it.trama.kernel.Money;

/** Why a table of funds was not loaded; nothing of it is stored. Lines are counted as an editor shows them. */
public sealed interface FundingRefusal {

    record WrongHeader(String expected) implements FundingRefusal {}

    /** Too few columns, or an empty code or name. */
    record Incomplete(int line) implements FundingRefusal {}

    record UnknownGroup(int line, String group) implements FundingRefusal {}

    record UnreadableYear(int line, String year) implements FundingRefusal {}

    /** Not a number with at most two decimals, or less than nothing. */
    record WrongAmount(int line, String amount) implements FundingRefusal {}

    /** One fund, two amounts in a year. */
    record DuplicateFund(int line, String fund, int year) implements FundingRefusal {}

    /** @param expected the printed total */
    record TotalsDisagree(String group, int year, Money expected, Money found) implements FundingRefusal {}

    /** Rows without a printed total to compare with. */
    record NoTotal(String group, int year) implements FundingRefusal {}

    /** A line is to sit on an item that the loaded plan does not have. */
    record NoSuchPlanItem(String item) implements FundingRefusal {}
}
