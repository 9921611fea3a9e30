package it.trama.demo.start;

import static it.trama.platform.web.Texts.t;

import it.trama.demo.Loading.Progress;
import java.io.PrintStream;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;

/** What who typed the command watches: one line per step; on a terminal the line of a long one grows. */
final class Console implements Progress {

    private static final int CELLS = 20;
    private static final NumberFormat NUMBERS = NumberFormat.getIntegerInstance(Locale.ITALY);

    private final PrintStream out = System.out;
    private final boolean terminal = Optional.ofNullable(System.console())
            .filter(java.io.Console::isTerminal)
            .isPresent();
    private long shown = -1;
    private int width;

    void say(String line) {
        out.println(line);
        out.flush();
    }

    void begin() {
        shown = -1;
        width = 0;
    }

    @Override
    public void at(String what, long done, long of) {
        long percent = of == 0 ? 100 : 100 * done / of;
        if (!terminal || percent == shown) {
            return;
        }
        shown = percent;
        write(t("demo.progress.running", bar(percent), percent, what, NUMBERS.format(done), NUMBERS.format(of)));
    }

    void end(String step, double seconds) {
        write(t("demo.progress.done", bar(100), step, String.format(Locale.ITALY, "%.1f", seconds)));
        out.println();
        out.flush();
    }

    private void write(String line) {
        out.print(terminal ? "\r" + line + " ".repeat(Math.max(0, width - line.length())) : line);
        out.flush();
        width = line.length();
    }

    private static String bar(long percent) {
        int full = Math.toIntExact(CELLS * percent / 100);
        return "[" + "#".repeat(full) + "-".repeat(CELLS - full) + "]";
    }
}
