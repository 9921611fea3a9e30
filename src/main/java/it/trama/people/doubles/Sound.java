package it.trama.people.doubles;

/** How a name sounds to an Italian ear, so that spellings by ear and by other alphabets meet: Mohamed, Muhammad; Cheikh, Keik. */
final class Sound {

    private static final String[][] SAME = {
        {"ch", "k"},
        {"ck", "k"},
        {"q", "k"},
        {"c", "k"},
        {"gh", "g"},
        {"ph", "f"},
        {"sh", "s"},
        {"sc", "s"},
        {"sk", "s"},
        {"ts", "z"},
        {"tz", "z"},
        {"dj", "g"},
        {"j", "g"},
        {"ou", "u"},
        {"oo", "u"},
        {"o", "u"},
        {"ee", "i"},
        {"y", "i"},
        {"e", "i"},
        {"w", "v"},
        {"h", ""}
    };

    private Sound() {}

    /** @param name small Latin letters */
    static String of(String name) {
        String sound = name;
        for (String[] pair : SAME) {
            sound = sound.replace(pair[0], pair[1]);
        }
        return sound.replaceAll("(.)\\1+", "$1");
    }
}
