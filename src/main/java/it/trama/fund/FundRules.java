package it.trama.fund;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What binds the money of a line, in words for who is about to place or commit it. Nothing is forbidden here: what is against a rule is seen. */
public interface FundRules {

    /** What stands against a rule now; empty when all is right. */
    List<String> against(UUID line);

    /** The same of all lines of a fund's year. */
    List<String> against(String fund, int year);

    /** What binds who commits money of the year, by the fund's name; funds without such a rule are left out. */
    Map<String, List<String>> committing(int year);

    /** What binds the fund's year, each rule in a sentence. */
    List<String> words(String fund, int year);
}
