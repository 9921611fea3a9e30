package it.trama.people.search;

import it.trama.people.SomePeople;
import java.util.List;
import java.util.SplittableRandom;

/** Names and the slips that people make in them. */
final class Typos {

    private static final List<String> SYLLABLES = List.of(
            "ba", "bel", "ca", "co", "di", "fer", "ga", "gio", "lo", "lu", "ma", "mar", "ne", "no", "pa", "ri", "ros",
            "sa", "ti", "vi", "zan");

    private Typos() {}

    static String name(SplittableRandom random) {
        var name = new StringBuilder();
        for (int left = 2 + random.nextInt(2); left > 0; left--) {
            name.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** Both names in either order, one with a slip, and the birth date in either form. */
    static String query(SomePeople who, SplittableRandom random) {
        var person = who.person();
        boolean inFamilyName = random.nextBoolean();
        String family = inFamilyName ? slip(person.familyName(), random) : person.familyName();
        String given = inFamilyName ? person.givenName() : slip(person.givenName(), random);
        var birth = person.birth().date();
        String date = random.nextBoolean()
                ? birth.toString()
                : birth.getDayOfMonth() + "/" + birth.getMonthValue() + "/" + birth.getYear();
        return random.nextBoolean() ? String.join(" ", family, given, date) : String.join(" ", date, given, family);
    }

    /** A letter changed, added, left out or swapped with the next. */
    static String slip(String word, SplittableRandom random) {
        var typed = new StringBuilder(word);
        int at = random.nextInt(word.length() - 1);
        char other = (char) ('a' + random.nextInt(26));
        switch (random.nextInt(4)) {
            case 0 -> typed.setCharAt(at, other);
            case 1 -> typed.insert(at, other);
            case 2 -> typed.deleteCharAt(at);
            default -> typed.insert(at + 2, word.charAt(at)).deleteCharAt(at);
        }
        return typed.toString();
    }
}
